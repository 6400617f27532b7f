// SPDX-License-Identifier: GPL-3.0-or-later
// labs/lab.schema.json, by which editors complete and check a lab.yaml, says what the readers take.
#include "core/lab/CourseReader.h"
#include "core/lab/GoalReader.h"
#include "core/lab/Help.h"
#include "core/lab/LabKeys.h"
#include "core/lab/QuestionReader.h"

#include "LabFixture.h"
#include "TestPaths.h"

#include "core/explain/Dialect.h"
#include "core/explain/mistakes/Rule.h"
#include "tests/support/Printing.h"

#include <gmock/gmock.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace helolab;
using namespace helolab::lab;

namespace {

QJsonObject schemaOf(const QString &name)
{
    QFile file(QStringLiteral(HELOLAB_SOURCE_DIR "/labs/%1.schema.json").arg(name));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(file.errorString());
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    EXPECT_EQ(error.error, QJsonParseError::NoError) << qPrintable(error.errorString());
    return document.object();
}

QJsonObject definition(const char *name)
{
    const QJsonObject found = schemaOf(QStringLiteral("lab"))
                                  .value(QStringLiteral("definitions"))
                                  .toObject()
                                  .value(QLatin1StringView(name))
                                  .toObject();
    EXPECT_FALSE(found.isEmpty()) << name;
    return found;
}

/// Protocols share words: QUIT, Closed.
QStringList once(QStringList words)
{
    words.removeDuplicates();
    words.sort();
    return words;
}

QStringList sorted(QStringList words)
{
    words.sort();
    return words;
}

QStringList keysIn(const QJsonObject &schema)
{
    return sorted(schema.value(QStringLiteral("properties")).toObject().keys());
}

QStringList enumIn(const QJsonValue &schema)
{
    QStringList words;
    for (const QJsonValue &word : schema.toObject().value(QStringLiteral("enum")).toArray())
        words.append(word.toString());
    return sorted(words);
}

QJsonObject goalKey(const char *key)
{
    return definition("goal").value(QStringLiteral("properties")).toObject().value(QLatin1StringView(key)).toObject();
}

/// The schema that a choice between several offers first.
QJsonValue firstOf(const QJsonObject &choice)
{
    return choice.value(QStringLiteral("anyOf")).toArray().at(0);
}

/// Calls \p visit for every object in \p value.
void visitObjects(const QJsonValue &value, const std::function<void(const QJsonObject &)> &visit)
{
    if (value.isObject()) {
        visit(value.toObject());
        for (const QJsonValue &inner : value.toObject())
            visitObjects(inner, visit);
    }
    for (const QJsonValue &inner : value.toArray())
        visitObjects(inner, visit);
}

} // namespace

TEST(LabSchema, KnowsTheKeysOfGoals)
{
    const QStringList kinds = wordList(goalKinds);
    EXPECT_EQ(keysIn(definition("goal")), sorted(kinds + wordList(goalQualifiers)));
    QStringList exclusive;
    for (const QJsonValue &kind : definition("goal").value(QStringLiteral("oneOf")).toArray())
        exclusive.append(kind.toObject().value(QStringLiteral("required")).toArray().at(0).toString());
    EXPECT_EQ(exclusive, kinds);

    EXPECT_EQ(keysIn(definition("command")), sorted(wordList(commandKeys)));
    EXPECT_EQ(keysIn(definition("reply")), sorted(wordList(replyKeys)));
    EXPECT_EQ(keysIn(definition("message")), sorted(wordList(messageKeys)));
    EXPECT_EQ(keysIn(definition("connections")), sorted(wordList(connectionKeys)));
    QStringList ofMailbox = wordList(mailboxKeys);
    for (const MailboxCount &count : mailboxCounts)
        ofMailbox.append(key(count.key));
    EXPECT_EQ(keysIn(definition("mailbox")), sorted(ofMailbox));
}

TEST(LabSchema, KnowsTheKeysOfSteps)
{
    EXPECT_EQ(keysIn(definition("step")), sorted(wordList(stepKeys)));
    EXPECT_EQ(keysIn(definition("explanation")), sorted(wordList(explainKeys)));
    EXPECT_EQ(keysIn(definition("question")),
              sorted(questionKinds() + QStringList{key("id"), key("answer"), key("points"), key("keeps")}));
    const QJsonObject question = definition("question").value(QStringLiteral("properties")).toObject();
    EXPECT_EQ(enumIn(question.value(QStringLiteral("keeps")).toObject().value(QStringLiteral("items"))),
              sorted(wordList(questionKeeps)));
    EXPECT_EQ(keysIn(definition("wrongAttempt")), sorted(wordList(wrongKeys)));
    EXPECT_EQ(keysIn(schemaOf(QStringLiteral("lab"))), sorted(wordList(labKeys)));
    EXPECT_EQ(enumIn(definition("help")), sorted(helpLevelNames()));
    const QJsonObject keys = schemaOf(QStringLiteral("lab")).value(QStringLiteral("properties")).toObject();
    EXPECT_EQ(enumIn(keys.value(QStringLiteral("sessions"))), sorted(wordList(sessionsWords)));
}

TEST(LabSchema, KnowsTheWordsOfGoals)
{
    EXPECT_EQ(enumIn(definition("class")), wordList(replyClasses));
    EXPECT_EQ(enumIn(goalKey("order")), wordList(goalOrders));
    EXPECT_EQ(enumIn(firstOf(goalKey("connection"))), sorted(wordList(connectionEvents)));

    QStringList protocolNames;
    QStringList verbs;
    QStringList states;
    QStringList mistakes;
    QStringList replyWords;
    for (const protocol::Protocol *protocol : protocols()) {
        protocolNames.append(key(protocol->table().protocol));
        for (const protocol::CommandRule &rule : protocol->table().rules)
            verbs.append(key(rule.name));
        for (const char *word : protocol->replyWords())
            replyWords.append(key(word));
        for (const protocol::StateInfo &info : protocol->table().states)
            states.append(key(info.name));
        for (const auto *rule : explain::dialectOf(*protocol).mistakes())
            mistakes.append(key(rule->id));
    }
    EXPECT_EQ(enumIn(firstOf(definition("verb"))), once(verbs));
    EXPECT_EQ(enumIn(firstOf(definition("state"))), once(states));
    EXPECT_EQ(enumIn(firstOf(definition("mistakeId"))), once(mistakes));

    const QJsonObject keys = schemaOf(QStringLiteral("lab")).value(QStringLiteral("properties")).toObject();
    EXPECT_EQ(enumIn(definition("protocol")), sorted(protocolNames));
    EXPECT_EQ(enumIn(firstOf(definition("code"))), once(replyWords));
    EXPECT_EQ(enumIn(keys.value(QStringLiteral("languages")).toObject().value(QStringLiteral("items"))),
              sorted(courseLanguages()));
}

TEST(LabSchema, KnowsTheKeysOfCourses)
{
    const QJsonObject course = schemaOf(QStringLiteral("course"));
    EXPECT_EQ(keysIn(course), sorted(wordList(courseKeys)));
    const QJsonObject properties = course.value(QStringLiteral("properties")).toObject();
    EXPECT_EQ(enumIn(properties.value(QStringLiteral("languages")).toObject().value(QStringLiteral("items"))),
              sorted(courseLanguages()));
    EXPECT_EQ(properties.value(QStringLiteral("labs")).toObject().value(QStringLiteral("maxItems")).toInt(),
              int(courseLabsAtMost));
    const QJsonObject definitions = course.value(QStringLiteral("definitions")).toObject();
    const QJsonObject lab = definitions.value(QStringLiteral("lab")).toObject();
    EXPECT_EQ(keysIn(lab), sorted(wordList(courseLabKeys)));
    const QJsonValue needs = lab.value(QStringLiteral("properties")).toObject().value(QStringLiteral("needs"));
    EXPECT_EQ(needs.toObject().value(QStringLiteral("maxItems")).toInt(), int(courseNeedsAtMost));
    EXPECT_EQ(keysIn(definitions.value(QStringLiteral("words")).toObject()), sorted(courseLanguages()));
}

TEST(LabSchema, NamesAWordForEveryReplyThatCanBeAskedFor)
{
    for (const QString &event : enumIn(firstOf(definition("event")))) {
        Problems problems;
        const auto node = parseYaml("{reply: {to: '" + event.toUtf8() + "'}}", problems);
        ASSERT_TRUE(node);
        GoalReader({findProtocol(u"smtp")}, {}, problems).read(*node);
        EXPECT_THAT(told(problems.take()), testing::ElementsAre()) << qPrintable(event);
    }
}

TEST(LabSchema, TakesNoUnknownKeysAndExplainsTheKnown)
{
    for (const QString &name : {QStringLiteral("lab"), QStringLiteral("course")}) {
        const QJsonObject schema = schemaOf(name);
        const QJsonObject definitions = schema.value(QStringLiteral("definitions")).toObject();
        visitObjects(schema, [&](const QJsonObject &object) {
            const QJsonValue reference = object.value(QStringLiteral("$ref"));
            if (reference.isString()) {
                const QString target = reference.toString();
                EXPECT_TRUE(target.startsWith(key("#/definitions/")) && definitions.contains(target.mid(14)))
                    << qPrintable(target);
            }
            const QJsonObject properties = object.value(QStringLiteral("properties")).toObject();
            if (!properties.isEmpty() && object.value(QStringLiteral("type")).isString()) {
                EXPECT_EQ(object.value(QStringLiteral("additionalProperties")), QJsonValue(false))
                    << qPrintable(properties.keys().join(QLatin1Char(' ')));
            }
        });
        for (auto part = definitions.begin(); part != definitions.end(); ++part) {
            const QJsonObject properties = part->toObject().value(QStringLiteral("properties")).toObject();
            for (auto property = properties.begin(); property != properties.end(); ++property) {
                const QString language = property.key();
                EXPECT_TRUE(property->toObject().contains(QStringLiteral("description"))
                            || courseLanguages().contains(language))
                    << qPrintable(part.key()) << '.' << qPrintable(property.key());
            }
        }
    }
}

// What the readers take at most, so that an editor marks nothing that they take and takes nothing that they refuse.
TEST(LabSchema, KnowsTheBoundsOfTheReaders)
{
    const auto boundIn = [](const QJsonObject &schema, const char *property, const char *bound) {
        const QJsonObject properties = schema.value(QStringLiteral("properties")).toObject();
        return properties.value(QLatin1StringView(property)).toObject().value(QLatin1StringView(bound)).toInt(-1);
    };
    const auto isRead = [](const QByteArray &rest) {
        const WrittenLab lab;
        lab.writeSteps("  - {id: one, goal: {command: NOOP}, " + rest + "}\n", {"one"});
        const std::vector<std::string> all = told(readLab(lab.path()).problems);
        return std::none_of(all.begin(), all.end(), [](const std::string &line) {
            return line.find("wants a") != std::string::npos || line.find("One of these") != std::string::npos;
        });
    };
    const int points = boundIn(definition("step"), "points", "maximum");
    EXPECT_TRUE(isRead("points: " + QByteArray::number(points)));
    EXPECT_FALSE(isRead("points: " + QByteArray::number(points + 1)));
    EXPECT_EQ(boundIn(definition("question"), "points", "maximum"), points);
    EXPECT_EQ(boundIn(definition("explanation"), "points", "maximum"), points);

    const auto optionsOf = [](int count) {
        QByteArrayList ids;
        for (int i = 0; i < count; ++i)
            ids.append('a' + QByteArray::number(i));
        return QByteArray("questions: [{id: q, order: [" + ids.join(", ") + "]}]");
    };
    const int least = definition("options").value(QStringLiteral("minItems")).toInt();
    const int most = definition("options").value(QStringLiteral("maxItems")).toInt();
    EXPECT_TRUE(isRead(optionsOf(least)) && isRead(optionsOf(most)));
    EXPECT_FALSE(isRead(optionsOf(least - 1)) || isRead(optionsOf(most + 1)));
    EXPECT_TRUE(isRead("predict: {reply: {to: [HELO, EHLO], code: 250}}"));
}

TEST(LabSchema, TakesNoTextForANumberAndNeitherDoTheReaders)
{
    const auto toldOf = [](const QByteArray &head, const QByteArray &step) {
        const WrittenLab lab;
        lab.writeSteps("  - {id: one, " + step + "}\n" + head, {"one"});
        return told(readLab(lab.path()).problems);
    };
    using testing::Contains;
    using testing::EndsWith;
    const auto complains = Contains(EndsWith("Leave the quotes out."));
    EXPECT_THAT(toldOf("level: '2'\n", "goal: {command: NOOP}"), complains);
    EXPECT_THAT(toldOf("variant: {n: {random-number: [1, '9']}}\n", "goal: {command: NOOP}"), complains);
    EXPECT_THAT(toldOf("", "goal: {command: NOOP}, points: '2'"), complains);
    EXPECT_THAT(toldOf("", "goal: {command: NOOP, count: \"2\"}"), complains);
    EXPECT_THAT(toldOf("", "goal: {reply: {code: '250'}}"), complains);
    EXPECT_THAT(toldOf("", "questions: [{id: q, number: '2'}]"), complains);
    EXPECT_THAT(toldOf("variant: {n: {random-number: [1, 9]}}\n", "questions: [{id: q, number: '${variant.n}'}]"),
                testing::Not(Contains(EndsWith("number.")))); // what it lacks is its words
    visitObjects(schemaOf(QStringLiteral("lab")), [](const QJsonObject &object) {
        if (object.contains(QStringLiteral("minimum"))) {
            EXPECT_EQ(object.value(QStringLiteral("type")).toString(), QStringLiteral("integer"));
        }
    });
}
