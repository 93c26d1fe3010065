#include "frontend/SizeSites.h"

namespace dlc {

bool SizeSites::ask(llvm::StringRef place, int64_t number, bool maybe) {
  std::vector<Question> &questions = sites[place];
  size_t turn = asked[place]++;
  if (turn == questions.size())
    questions.push_back({number});
  Question &question = questions[turn];
  if (question.number != number && !question.varies) {
    question.varies = true;
    wrong += question.denied;
  }
  question.denied |= !maybe && !question.varies;
  return maybe || question.varies;
}

} // namespace dlc
