#include "ir/Location.h"
