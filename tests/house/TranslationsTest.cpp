// SPDX-License-Identifier: GPL-3.0-or-later
// Helolab always speaks all its languages: no text of the source is missing from a .ts file, none is unfinished, and
// what must not be lost in translation is there.
#include "TestPaths.h"
#include "TranslationFile.h"
#include "app/settings/Language.h"

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <algorithm>
#include <map>
#include <set>

using namespace helolab::house;

namespace {

struct TargetLanguage
{
    const char *locale;
    int pluralForms;
};

// English has entries for its plural forms only.
constexpr TargetLanguage targetLanguages[] = {{"en", 2}, {"vi", 1}, {"ru", 3}, {"zh_CN", 1}};

void PrintTo(const TargetLanguage &language, std::ostream *out)
{
    *out << language.locale;
}

QString translationPath(const QString &folder, const TargetLanguage &language)
{
    return folder + QStringLiteral("/helolab_%1.ts").arg(QLatin1StringView(language.locale));
}

QString sourceFolder()
{
    return QStringLiteral(HELOLAB_SOURCE_DIR "/translations");
}

/// A copy of translations/, brought up to date with the source as translations/update does it.
class FreshFiles
{
public:
    FreshFiles()
    {
        for (const TargetLanguage &language : targetLanguages)
            QFile::copy(translationPath(sourceFolder(), language), translationPath(m_folder.path(), language));
        QProcess update;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("LUPDATE"), QStringLiteral(HELOLAB_LUPDATE));
        update.setProcessEnvironment(environment);
        update.setProcessChannelMode(QProcess::MergedChannels);
        update.start(sourceFolder() + QStringLiteral("/update"), {m_folder.path()});
        m_ok = update.waitForFinished(300'000) && update.exitCode() == 0;
        m_output = update.readAll();
    }

    bool ok() const { return m_ok; }
    const QByteArray &output() const { return m_output; }
    QString folder() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
    QByteArray m_output;
    bool m_ok = false;
};

const FreshFiles &freshFiles()
{
    static const FreshFiles files;
    return files;
}

std::multiset<QString> allMatches(const QString &text, const QRegularExpression &pattern)
{
    std::multiset<QString> found;
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext())
        found.insert(matches.next().captured());
    return found;
}

class Translations : public testing::TestWithParam<TargetLanguage>
{
protected:
    void SetUp() override
    {
        const auto file = readTranslationFile(translationPath(sourceFolder(), GetParam()));
        ASSERT_TRUE(file) << "translations/ has no readable file for " << GetParam().locale;
        m_file = *file;
    }

    /// Calls \p check with each entry and each of its finished texts.
    template <typename Check> void forEachText(Check check) const
    {
        for (const TranslationEntry &entry : m_file.entries) {
            for (const QString &form : entry.forms) {
                if (!form.isEmpty())
                    check(entry, form);
            }
        }
    }

    /// The same pieces of text, as many times, on both sides.
    void expectKept(const QRegularExpression &pattern) const
    {
        forEachText([&](const TranslationEntry &entry, const QString &text) {
            EXPECT_EQ(allMatches(text, pattern), allMatches(entry.source, pattern))
                << qPrintable(entry.source) << "\n  " << qPrintable(text);
        });
    }

    TranslationFile m_file;
};

} // namespace

namespace testing::internal {
template <> class UniversalPrinter<QString>
{
public:
    static void Print(const QString &text, std::ostream *out) { *out << '"' << text.toStdString() << '"'; }
};
} // namespace testing::internal

TEST_P(Translations, HaveEveryTextOfTheSourceAndNoOther)
{
    ASSERT_TRUE(freshFiles().ok()) << freshFiles().output().constData();
    const auto fresh = readTranslationFile(translationPath(freshFiles().folder(), GetParam()));
    ASSERT_TRUE(fresh);
    std::set<QString> said;
    for (const TranslationEntry &entry : fresh->entries)
        said.insert(entry.key());
    std::set<QString> kept;
    for (const TranslationEntry &entry : m_file.entries) {
        kept.insert(entry.key());
        EXPECT_TRUE(said.contains(entry.key())) << "no longer said: " << qPrintable(entry.key());
    }
    for (const QString &key : said)
        EXPECT_TRUE(kept.contains(key)) << "missing; run translations/update: " << qPrintable(key);
}

TEST_P(Translations, AreFinished)
{
    for (const TranslationEntry &entry : m_file.entries) {
        EXPECT_EQ(entry.status.toStdString(), "") << qPrintable(entry.key());
        for (const QString &form : entry.forms)
            EXPECT_FALSE(form.trimmed().isEmpty()) << qPrintable(entry.key());
    }
}

TEST_P(Translations, HaveEveryPluralForm)
{
    EXPECT_EQ(m_file.language.toStdString(), GetParam().locale);
    for (const TranslationEntry &entry : m_file.entries)
        EXPECT_EQ(entry.forms.size(), entry.plural ? GetParam().pluralForms : 1) << qPrintable(entry.key());
}

TEST_P(Translations, KeepPlaceholders)
{
    expectKept(QRegularExpression(QStringLiteral("%(L?[0-9]{1,2}|L?n)")));
}

TEST_P(Translations, KeepMarkup)
{
    expectKept(QRegularExpression(QStringLiteral(
        R"(</?(a|b|br|code|em|h[1-6]|hr|i|li|ol|p|pre|span|strong|sub|sup|table|td|th|tr|tt|ul)\b[^>]*>)")));
}

TEST_P(Translations, KeepCommandsCodesAndReferences)
{
    // Verbs and keywords in capitals, and numbers from three digits on: "EHLO", "8BITMIME", "503", "RFC 5321".
    static const QRegularExpression wire(QStringLiteral(R"(\b[0-9]*[A-Z]{4,}[0-9]*\b|\b[0-9]{3,}\b|\b\d\.\d\.\d\b)"));
    forEachText([&](const TranslationEntry &entry, const QString &text) {
        for (const QString &word : allMatches(entry.source, wire)) {
            EXPECT_TRUE(text.contains(word))
                << qPrintable(word) << " is lost in: " << qPrintable(entry.source) << "\n  " << qPrintable(text);
        }
    });
}

TEST_P(Translations, CiteAPlaceInAnRfcInOneWay)
{
    // translations/README.md: «RFC 5321, mục 2.4».
    static const QRegularExpression noComma(
        QStringLiteral("RFC [0-9]+ (section|appendix|mục|phụ lục|раздел|приложени)"),
        QRegularExpression::UseUnicodePropertiesOption);
    if (QByteArray(GetParam().locale) == "en")
        return; // its places have no comma
    forEachText([&](const TranslationEntry &, const QString &text) {
        EXPECT_FALSE(text.contains(noComma)) << text.toStdString();
    });
}

TEST_P(Translations, KeepAcceleratorsEllipsesAndEdges)
{
    static const QRegularExpression accelerator(QStringLiteral("&[^&\\s;]"));
    forEachText([&](const TranslationEntry &entry, const QString &text) {
        const auto name = qPrintable(entry.source);
        const bool isLabel = !entry.source.contains(QLatin1Char('<'));
        EXPECT_TRUE(!isLabel || text.contains(accelerator) == entry.source.contains(accelerator)) << name;
        EXPECT_EQ(text.endsWith(QChar(0x2026)), entry.source.endsWith(QChar(0x2026))) << name;
        EXPECT_EQ(text.front().isSpace(), entry.source.front().isSpace()) << name;
        EXPECT_EQ(text.back().isSpace(), entry.source.back().isSpace()) << name;
        EXPECT_EQ(text.count(QLatin1Char('\n')), entry.source.count(QLatin1Char('\n'))) << name;
    });
}

TEST_P(Translations, AreNotTheEnglishAgain)
{
    if (QByteArray(GetParam().locale) == "en")
        return; // its entries are English
    // Three words in small letters are a text, not a name.
    static const QRegularExpression sentence(QStringLiteral("\\b[a-z]+ [a-z]+ [a-z]+"));
    forEachText([&](const TranslationEntry &entry, const QString &text) {
        EXPECT_TRUE(!entry.source.contains(sentence) || text != entry.source) << qPrintable(entry.source);
    });
}

TEST_P(Translations, AreInTheProgram)
{
    using namespace helolab::settings;
    EXPECT_TRUE(QFile::exists(QStringLiteral(":/i18n/helolab_%1.qm").arg(QLatin1StringView(GetParam().locale))));
    const auto language = std::find_if(languages().begin(), languages().end(), [](const Language &candidate) {
        return qstrcmp(candidate.locale, GetParam().locale) == 0;
    });
    ASSERT_NE(language, languages().end());
    LanguageSwitch switcher;
    switcher.apply(*language);
    for (const TranslationEntry &entry : m_file.entries) {
        if (entry.plural || !entry.status.isEmpty())
            continue;
        const QString shown = QCoreApplication::translate(
            entry.context.toUtf8().constData(), entry.source.toUtf8().constData(), entry.comment.toUtf8().constData());
        EXPECT_EQ(shown.toStdString(), entry.forms.value(0).toStdString());
    }
}

INSTANTIATE_TEST_SUITE_P(Language, Translations, testing::ValuesIn(targetLanguages),
                         [](const auto &test) { return std::string(test.param.locale); });
