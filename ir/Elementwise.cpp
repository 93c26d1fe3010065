#include "ir/Elementwise.h"
