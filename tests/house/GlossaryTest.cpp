// SPDX-License-Identifier: GPL-3.0-or-later
// One word for one idea: translations and labs keep to translations/glossary.yaml.
#include "Glossary.h"
#include "TestPaths.h"
#include "TranslationFile.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>

#include <algorithm>

using namespace helolab::house;

namespace {

struct GlossaryLanguage
{
    const char *code; ///< in the glossary, and in the names of labs' texts
    const char *file; ///< in translations/
};

constexpr GlossaryLanguage glossaryLanguages[]
    = {{"vi", "helolab_vi.ts"}, {"ru", "helolab_ru.ts"}, {"zh", "helolab_zh_CN.ts"}};

void PrintTo(const GlossaryLanguage &language, std::ostream *out)
{
    *out << language.code;
}

QString sourcePath(const QString &name)
{
    return QStringLiteral(HELOLAB_SOURCE_DIR "/") + name;
}

QString contentsOf(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(path);
    return QString::fromUtf8(file.readAll());
}

const Glossary &glossary()
{
    static const Glossary read = readGlossary(sourcePath(QStringLiteral("translations/glossary.yaml")));
    return read;
}

class GlossaryOf : public testing::TestWithParam<GlossaryLanguage>
{
protected:
    QString code() const { return QString::fromLatin1(GetParam().code); }
};

TEST_P(GlossaryOf, TranslationsUseItsWords)
{
    const auto file
        = readTranslationFile(sourcePath(QStringLiteral("translations/%1").arg(QLatin1String(GetParam().file))));
    ASSERT_TRUE(file);
    int said = 0;
    for (const TranslationEntry &entry : file->entries) {
        const QStringList &others = glossary().otherEntries;
        if (std::any_of(others.begin(), others.end(),
                        [&](const QString &other) { return entry.source.startsWith(other); }))
            continue;
        const QString english = proseOf(entry.source);
        const QString translation = entry.forms.join(QLatin1Char(' ')).remove(QLatin1Char('&'));
        for (const Term &term : glossary().terms) {
            if (term.free || !term.isSaidIn(english))
                continue;
            ++said;
            EXPECT_TRUE(term.isKeptIn(translation, code()))
                << "“" << qPrintable(term.english) << "” is another word in the glossary than here:\n  "
                << qPrintable(entry.source) << "\n  " << qPrintable(translation);
        }
    }
    EXPECT_GT(said, 1000); // or the words are not found at all
}

TEST_P(GlossaryOf, LabsUseItsWords)
{
    const QDir labs(sourcePath(QStringLiteral("labs")));
    int said = 0;
    for (const QString &lab : labs.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QString english = proseOf(contentsOf(labs.filePath(lab + QStringLiteral("/text.en.md"))));
        const QString translation = contentsOf(labs.filePath(QStringLiteral("%1/text.%2.md").arg(lab, code())));
        const auto others = glossary().otherLabs.find(lab);
        for (const Term &term : glossary().terms) {
            const bool otherwise = others != glossary().otherLabs.end() && others->second.contains(term.english);
            if (term.free || otherwise || !term.isSaidIn(english))
                continue;
            ++said;
            EXPECT_TRUE(term.isKeptIn(translation, code()))
                << qPrintable(lab) << ": the text never says the glossary's word for “" << qPrintable(term.english)
                << "”";
        }
    }
    EXPECT_GT(said, 100);
}

INSTANTIATE_TEST_SUITE_P(Languages, GlossaryOf, testing::ValuesIn(glossaryLanguages),
                         [](const auto &language) { return language.param.code; });

TEST(Glossary, FindsWordsAndNotNames)
{
    const auto term = std::find_if(glossary().terms.begin(), glossary().terms.end(),
                                   [](const Term &one) { return one.english == QLatin1String("lab"); });
    ASSERT_NE(term, glossary().terms.end());
    EXPECT_TRUE(term->isSaidIn(QStringLiteral("Open a lab")));
    EXPECT_TRUE(term->isSaidIn(QStringLiteral("Labs of this course")));
    EXPECT_FALSE(term->isSaidIn(QStringLiteral("lab.yaml is missing")));
    EXPECT_FALSE(term->isSaidIn(proseOf(QStringLiteral("helolab lab check"))));
    EXPECT_FALSE(term->isSaidIn(QStringLiteral("a label")));
    EXPECT_TRUE(term->isKeptIn(QStringLiteral("В лабораторной работе"), QStringLiteral("ru")));
    EXPECT_FALSE(term->isKeptIn(QStringLiteral("В задании"), QStringLiteral("ru")));
}

} // namespace
