// DLC_TEST_SANITIZED: the build has a sanitizer's own allocator, symbols and start-up code.
#pragma once

#if defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
#define DLC_TEST_SANITIZED 1
#endif
#endif
