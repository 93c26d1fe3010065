// Ops that dlc knows and does not have, each with the reason.
#include "frontend/onnx/OpTable.h"

using namespace dlc::frontend;

static constexpr const char *kString = "dlc has no strings";
static constexpr const char *kGradient =
    "gradients are taken of a whole function (dlc.training), not inside of a graph";
static constexpr const char *kClassic = "dlc has no trees and other classic models";
static constexpr const char *kNotYet = "it is not written yet";
static constexpr const char *kMl = "ai.onnx.ml";

static constexpr OpRow refuse(const char *domain, const char *name, const char *reason) {
  return {domain, name, 1, 0, nullptr, reason};
}

static const OpRow rows[] = {
    refuse("", "StringConcat", kString),
    refuse("", "StringNormalizer", kString),
    refuse("", "StringSplit", kString),
    refuse("", "RegexFullMatch", kString),
    refuse("", "TfIdfVectorizer", kString),
    refuse("", "ImageDecoder", "dlc decodes no pictures"),
    refuse("", "MaxRoiPool", kNotYet),
    refuse(kMl, "LabelEncoder", kClassic),
    refuse(kMl, "TreeEnsemble", kClassic),
    refuse(kMl, "TreeEnsembleClassifier", kClassic),
    refuse(kMl, "TreeEnsembleRegressor", kClassic),
    refuse(kMl, "LinearClassifier", kClassic),
    refuse(kMl, "LinearRegressor", kClassic),
    refuse(kMl, "SVMClassifier", kClassic),
    refuse(kMl, "SVMRegressor", kClassic),
    refuse(kMl, "DictVectorizer", kClassic),
    refuse(kMl, "ZipMap", kClassic),
    refuse("ai.onnx.preview.training", "Gradient", kGradient),
};

llvm::ArrayRef<OpRow> dlc::frontend::refusedRows() { return rows; }
