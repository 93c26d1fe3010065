#include "ir/Constants.h"
