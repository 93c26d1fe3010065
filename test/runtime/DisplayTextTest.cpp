// Names and messages out of files, as they are shown.
#include "runtime/plan/DisplayText.h"
#include "runtime/Status.h"

#include <gtest/gtest.h>

using dlc::plan::displayMessage;
using dlc::plan::displayName;

namespace {

TEST(DisplayText, LeavesReadableNamesAlone) {
  for (const char *name :
       {"", "/layer1/conv.1/Conv_output_0", "gpu_0/softmax_1", "größe", "層/重み", "a\\nb", "it's"}) {
    EXPECT_EQ(displayName(name), name);
    EXPECT_EQ(displayMessage(name), name);
  }
}

TEST(DisplayText, EscapesWhatATerminalWouldObey) {
  EXPECT_EQ(displayName("a\nb\tc\rd"), "a\\nb\\tc\\rd");
  EXPECT_EQ(displayName("\x1b[31mred\x1b[0m\a\x7f"), "\\x1b[31mred\\x1b[0m\\x07\\x7f");
  EXPECT_EQ(displayName(std::string_view("nul\0byte", 8)), "nul\\x00byte");
  EXPECT_EQ(displayName("\xc2\x9b" // a control of one code point that starts a sequence, as ESC [ does
                        "31m"),
            "\\u009b31m");
  EXPECT_EQ(displayName("\u202egnp.exe\u2028\ufeff\u200b"), "\\u202egnp.exe\\u2028\\ufeff\\u200b");
}

TEST(DisplayText, EscapesBytesThatAreNotUtf8) {
  EXPECT_EQ(displayName("\xff\xfe"), "\\xff\\xfe");
  EXPECT_EQ(displayName("cut \xe5\xb1"), "cut \\xe5\\xb1");            // two bytes of three
  EXPECT_EQ(displayName("\xc0\xaf"), "\\xc0\\xaf");                    // not the shortest form
  EXPECT_EQ(displayName("\xe0\x80\xaf"), "\\xe0\\x80\\xaf");           // likewise
  EXPECT_EQ(displayName("\xed\xa0\x80"), "\\xed\\xa0\\x80");           // a surrogate
  EXPECT_EQ(displayName("\xf4\x90\x80\x80"), "\\xf4\\x90\\x80\\x80");  // beyond U+10FFFF
  EXPECT_EQ(displayName("\xf0\x9f\x99\x82 \x80"), "\U0001F642 \\x80"); // a lone continuation
}

TEST(DisplayText, CutsNamesAt200Characters) {
  EXPECT_EQ(displayName(std::string(200, 'n')), std::string(200, 'n'));
  EXPECT_EQ(displayName(std::string(200000, 'n')), std::string(197, 'n') + "...");
  std::string wide;
  for (int i = 0; i < 201; ++i)
    wide += "é";
  EXPECT_EQ(displayName(wide), wide.substr(0, 394) + "...");
}

TEST(DisplayText, CutsNamesInsideOfMessages) {
  EXPECT_EQ(displayMessage("the model's input '" + std::string(200000, 'n') + "' (Conv) is 'x'"),
            "the model's input '" + std::string(197, 'n') + "...' (Conv) is 'x'");
  EXPECT_EQ(displayMessage("input 'a\nb' is missing"), "input 'a\\nb' is missing");
}

TEST(DisplayText, CutsMessagesAt2000Characters) {
  EXPECT_EQ(displayMessage(std::string(2000, 'm')), std::string(2000, 'm'));
  EXPECT_EQ(displayMessage(std::string(2001, 'm')), std::string(1997, 'm') + "...");
  std::string quotes; // a name full of quotes
  for (int i = 0; i < 100000; ++i)
    quotes += "' x";
  EXPECT_EQ(displayMessage(quotes).size(), 2000u);
}

// A message may pass two places that show it: the runtime and then the driver.
TEST(DisplayText, ShowingTwiceChangesNothing) {
  for (std::string message :
       {std::string("input 'a\n\x1b\xff' "), "'" + std::string(3000, 'n') + "'", std::string(5000, '\n')}) {
    std::string once = displayMessage(message);
    EXPECT_EQ(displayMessage(once), once);
  }
}

TEST(DisplayText, StatusesOfTheRuntimeAreShown) {
  dlc::runtime::Status status = dlc::runtime::invalidArgument("input '\x1b[2J' is\nmissing");
  EXPECT_STREQ(status.message(), "input '\\x1b[2J' is\\nmissing");
}

} // namespace
