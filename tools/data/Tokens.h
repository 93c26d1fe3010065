// Texts as numbers, and numbers as text: bytes, characters, or words of a vocabulary.
#pragma once

#include "tools/data/Source.h"
#include "llvm/ADT/StringMap.h"

namespace dlc::data {

// Whether data of this kind are a text: bytes, chars or words.
bool isText(llvm::StringRef kind);

class Tokens {
public:
  // Of "chars" and "words", `vocabulary` has an entry a line: "\n" is a line's end, "\s" a space, "<other>" all that is
  // not in it. `name` is the vocabulary's in messages.
  Tokens(llvm::StringRef kind, llvm::StringRef vocabulary, std::string name);

  // The numbers of a text, in order. A character or word without a number is bad input; `path` names the text.
  Failure encode(llvm::StringRef text, const std::string &path, std::vector<int32_t> &numbers) const;
  // What a number stands for behind the text so far: between words there are spaces, but not in front of a comma.
  // Nothing where the number is not in the vocabulary.
  std::optional<std::string> decode(int64_t number, llvm::StringRef before) const;
  // What stands in front of a text: "<other>", else a space, else the first entry.
  int32_t blank() const;
  // What the numbers are of, in messages: "byte", "character" or "word".
  const char *noun() const;

private:
  std::string kind, name;
  std::vector<std::string> entries;
  llvm::StringMap<int32_t> numbers;
  int32_t other = -1;
};

// The vocabulary of a place of text data: the text of the file that its option names, and the name. Bytes have none.
Failure readVocabulary(const Place &place, std::string &vocabulary, std::string &name);

// A vocabulary for a text ("words:FILE" or "chars:FILE"): "<other>" and the commonest entries, `size` lines in all, the
// commonest first, equal ones in order of their bytes.
Failure makeVocabulary(const Place &place, uint64_t size, std::string &lines);

} // namespace dlc::data
