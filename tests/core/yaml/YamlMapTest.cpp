// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/yaml/YamlMap.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace helolab;
using namespace helolab::yaml;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

namespace {

/// "line:column message" of each.
std::vector<std::string> told(Problems &problems)
{
    std::vector<std::string> lines;
    for (const Error &error : problems.take())
        lines.push_back(QStringLiteral("%1:%2 %3").arg(error.line).arg(error.column).arg(error.message).toStdString());
    return lines;
}

std::vector<std::string> toldOfFile(const QByteArray &yaml)
{
    Problems problems;
    EXPECT_FALSE(parseYaml(yaml, problems));
    return told(problems);
}

/// A map of the keys a, b and c.
class YamlMapTest : public testing::Test
{
protected:
    YamlMap &map(const QByteArray &yaml)
    {
        m_root = parseYaml(yaml, problems).value_or(YAML::Node());
        m_map = std::make_unique<YamlMap>(m_root, key("thing"), QStringList{key("a"), key("b"), key("c")}, problems);
        return *m_map;
    }

    Problems problems;

private:
    YAML::Node m_root;
    std::unique_ptr<YamlMap> m_map;
};

} // namespace

TEST_F(YamlMapTest, ReadsEachKind)
{
    YamlMap &read = map("a: [one, two]\nb: yes\nc: 7\n");
    QByteArrayList list{"old"};
    bool flag = false;
    qint64 number = 0;
    QByteArray octets;
    QString text;
    read.read(key("a"), list);
    read.read(key("b"), flag);
    read.read(key("c"), number, 1, 9);
    read.read(key("c"), octets);
    read.read(key("c"), text);
    EXPECT_EQ(list, (QByteArrayList{"one", "two"}));
    EXPECT_TRUE(flag);
    EXPECT_EQ(number, 7);
    EXPECT_EQ(octets, "7");
    EXPECT_EQ(text, QStringLiteral("7"));
    EXPECT_EQ(read.readWord(key("b"), {key("no"), key("yes")}), std::optional<std::size_t>(1));
    EXPECT_THAT(read.readWords(key("a"), {key("two"), key("one")}), ElementsAre(1u, 0u));
    EXPECT_EQ(read.list(key("a")).size(), 2u);
    EXPECT_TRUE(problems.isEmpty());
}

TEST_F(YamlMapTest, LeavesWhatIsNotThereAsItWas)
{
    YamlMap &read = map("a: 1\n");
    QByteArrayList list{"old"};
    bool flag = true;
    qint64 number = 5;
    QByteArray octets = "old";
    read.read(key("b"), list);
    read.read(key("b"), flag);
    read.read(key("b"), number, 1, 9);
    read.read(key("b"), octets);
    EXPECT_EQ(list, QByteArrayList{"old"});
    EXPECT_TRUE(flag);
    EXPECT_EQ(number, 5);
    EXPECT_EQ(octets, "old");
    EXPECT_EQ(read.readWord(key("b"), {key("x")}), std::nullopt);
    EXPECT_THAT(read.readWords(key("b"), {key("x")}), IsEmpty());
    EXPECT_THAT(read.list(key("b")), IsEmpty());
    EXPECT_TRUE(problems.isEmpty());
    read.need(key("a"));
    EXPECT_TRUE(problems.isEmpty());
    read.need(key("b"));
    EXPECT_THAT(told(problems), ElementsAre("1:1 “thing” lacks the key “b”."));
}

TEST_F(YamlMapTest, TellsOfEverythingThatIsSomethingElse)
{
    YamlMap &read = map("a: {x: 1}\nb: [one, [two]]\nc: mey\n");
    QByteArray octets = "old";
    qint64 number = 5;
    bool flag = true;
    QByteArrayList list;
    read.read(key("a"), octets);
    read.list(key("a"));
    read.read(key("b"), list);
    read.readWords(key("b"), {key("one")});
    read.read(key("c"), number, 1, 9);
    read.read(key("c"), flag);
    read.readWord(key("c"), {key("may")});
    EXPECT_EQ(octets, "old");
    EXPECT_EQ(number, 5);
    EXPECT_TRUE(flag);
    EXPECT_THAT(told(problems),
                ElementsAre("1:4 “a” wants a text.", "1:4 “a” wants a list.", "2:10 A text is wanted here.",
                            "2:10 “” is no value for “b”. Possible here: one.",
                            "3:4 “c” wants a whole number from 1 to 9.", "3:4 “c” wants yes or no.",
                            "3:4 “mey” is no value for “c”. Did you mean “may”?"));
}

TEST_F(YamlMapTest, ThatIsNoMapIsToldOnce)
{
    YamlMap &read = map("[1, 2]\n");
    QByteArray octets;
    read.need(key("a"));
    read.read(key("a"), octets);
    EXPECT_FALSE(read.isValid());
    EXPECT_THAT(told(problems), ElementsAre(HasSubstr("1:1 Here stands “thing”: keys with values are wanted.")));
}

TEST(ParseYaml, RefusesWhatNobodyWritesByHand)
{
    EXPECT_THAT(toldOfFile("a: &x 1\nb: *x\n"),
                ElementsAre("2:4 YAML aliases are not taken here; write the text out."));
    const QByteArray lists = QByteArray(33, '[') + QByteArray(33, ']');
    EXPECT_THAT(toldOfFile(lists), ElementsAre("1:33 Lists and maps are nested too deeply here."));
    EXPECT_THAT(toldOfFile(QByteArray(1000000, '[')), ElementsAre(HasSubstr("nested too deeply")));
    QByteArray maps;
    for (int i = 0; i < 1000; ++i)
        maps += QByteArray(i, ' ') + "a:\n";
    EXPECT_THAT(toldOfFile(maps), ElementsAre(HasSubstr("nested too deeply")));
    EXPECT_THAT(toldOfFile("a: [\n"), ElementsAre(HasSubstr("This is not valid YAML")));
    EXPECT_THAT(toldOfFile("a: b: c\n"), ElementsAre(HasSubstr("A second colon")));
}

TEST(ParseYaml, FillsValuesInAsTextAlone)
{
    Problems problems;
    const auto root = parseYaml("a: [\"${x}\", {b: \"${x}\"}]\nc: ${y}\n", problems);
    ASSERT_TRUE(root);
    substitute(*root, {{QStringLiteral("x"), QStringLiteral("{d: *e}")}});
    EXPECT_EQ((*root)["a"][0].Scalar(), "{d: *e}");
    EXPECT_EQ((*root)["a"][1]["b"].Scalar(), "{d: *e}");
    EXPECT_EQ((*root)["c"].Scalar(), "${y}");
    EXPECT_EQ(placeOf((*root)["a"][1]["b"]).column, 17) << "the place stays";
}

TEST_F(YamlMapTest, CountsCharactersInColumns)
{
    YamlMap &read = map("{a: Tiếng Việt và 中文, c: x, d: '${y} ${z}'}\n");
    read.integer(key("c"), 1, 2, 1);
    checkPlaceholders(QStringLiteral("ế ${z}"), read.place(key("c")), {key("y")}, problems);
    EXPECT_THAT(told(problems),
                ElementsAre(HasSubstr("1:25 Nothing is known of “${z}”."), HasSubstr("1:26 “c” wants a whole number"),
                            HasSubstr("1:29 “d” is no key")));
    EXPECT_THAT(toldOfFile("a: {b: Việt, c: @x}\n"), ElementsAre(HasSubstr("1:17 A text that begins with “@”")));
}

TEST_F(YamlMapTest, TakesNoQuotedTextForANumber)
{
    YamlMap &read = map("{a: '2', b: \"two\", c: 2}\n");
    EXPECT_EQ(read.integer(key("a"), 1, 4, 1), 1);
    EXPECT_EQ(read.integer(key("b"), 1, 4, 1), 1);
    EXPECT_EQ(read.integer(key("c"), 1, 4, 1), 2);
    EXPECT_THAT(told(problems),
                ElementsAre("1:5 “a” wants a whole number from 1 to 4. Leave the quotes out.",
                            "1:13 “b” wants a whole number from 1 to 4."));
}

TEST_F(YamlMapTest, TakesANumberThatAPlaceholderStandsFor)
{
    Problems none;
    auto root = parseYaml("{a: '${n}', b: '${n}0', c: '${w}'}\n", none);
    ASSERT_TRUE(root);
    substitute(*root, {{key("n"), key("2")}, {key("w"), key("two")}});
    YamlMap read(*root, key("thing"), QStringList{key("a"), key("b"), key("c")}, problems);
    EXPECT_EQ(read.integer(key("a"), 1, 4, 1), 2);
    EXPECT_EQ(read.integer(key("b"), 1, 99, 1), 1) << "made of text";
    EXPECT_EQ(read.integer(key("c"), 1, 4, 1), 1);
    EXPECT_THAT(told(problems), ElementsAre(HasSubstr("“b” wants"), HasSubstr("“c” wants")));
}
