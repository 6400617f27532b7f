// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Goal.h"
#include "Yaml.h"

namespace helolab::lab {

/// Reads goals of labs. Verbs and states are those of the protocols' tables, mistakes those of their dialects; one that
/// is named with its protocol, `pop3.QUIT`, is that of one alone, otherwise of all that have it.
class GoalReader
{
public:
    /// How deep goals may be nested, and how many there may be in one: judging takes time.
    static constexpr int deepest = 6;
    static constexpr int mostParts = 100;

    /// \p names are the placeholders that may stand in texts. The problems outlive the reader.
    GoalReader(Protocols protocols, const QStringList &names, Problems &problems);

    /// What a step's `goal` says. Nothing where it says nothing that can be judged; the problems tell why.
    std::optional<Goal> read(const YAML::Node &node);
    /// The word of a reply, "503" or "-ERR", or a list of them.
    std::vector<QByteArray> readReplyWords(const YAML::Node &node);
    /// What a reply answers, or a list of such things.
    std::vector<Of<protocol::Event>> readEvents(const YAML::Node &node);
    std::vector<Of<protocol::StateId>> readStates(const YAML::Node &node);
    /// What says a reply more exactly: `enhanced`, "5.1.1", or `response-code`, "IN-USE"; empty where there is neither.
    QByteArray readDetail(YamlMap &map);

private:
    QByteArray readEnhanced(const YAML::Node &node);
    QByteArray readResponseCode(const YAML::Node &node);
    std::optional<Goal> readGoal(const YAML::Node &node);
    std::optional<Goal> readKind(const YAML::Node &node);
    void readCount(YamlMap &map, Goal &goal);
    void readOrder(YamlMap &map, Goal &goal);
    std::optional<Goal> readAll(const YAML::Node &node);
    std::optional<Goal> readAny(const YAML::Node &node);
    std::optional<Goal> readNot(const YAML::Node &node);
    std::vector<Goal> readParts(const YAML::Node &node, const QString &key);

    // One kind of goal each: GoalKinds.cpp.
    std::optional<Goal> readCommand(const YAML::Node &node);
    std::optional<Goal> readReply(const YAML::Node &node);
    void needSomething(const YamlMap &map, const YAML::Node &node);
    void keepToItsProtocols(const YamlMap &map, ReplyGoal &goal);
    std::optional<Goal> readMessage(const YAML::Node &node);
    std::optional<Goal> readMailbox(const YAML::Node &node);
    std::vector<std::pair<QString, int>> readKeywords(YamlMap &map);
    std::optional<Goal> readMistake(const YAML::Node &node);
    std::optional<Goal> readConnection(const YAML::Node &node);
    std::vector<std::pair<QString, QString>> readFields(YamlMap &map, const QString &name);
    QString readOctets(YamlMap &map, const QString &key);
    std::optional<bool> readYesNo(YamlMap &map, const QString &key);

    // Words: GoalTerms.cpp.
    std::vector<Of<protocol::VerbId>> readVerbs(const YAML::Node &node);
    int readClass(const YAML::Node &node);
    bool hasNumbers() const;
    bool hasWords() const;
    QString noSuchReply(const YAML::Node &item) const;
    /// "pop3.QUIT": QUIT, of POP3 alone.
    struct Named
    {
        Protocols protocols;
        QString name;
        QString prefix; ///< "pop3."; empty where none stands there
    };
    Named namedIn(const QString &text) const;
    using Unknown = QString (*)(const QString &protocols, const QString &name);
    template <typename Terms, typename What> std::vector<Of<What>> readTerms(const YAML::Node &node, Unknown say);
    /// A text in which placeholders may stand.
    QString readText(YamlMap &map, const QString &key);
    /// A text or a list of texts; nothing where there is no such key.
    std::vector<QString> readTexts(YamlMap &map, const QString &key);
    QString checkedText(const YAML::Node &node);
    /// The items of a list, or the one thing that stands for a list of one. None is a problem.
    std::vector<YAML::Node> itemsOf(const YAML::Node &node);

    Protocols m_protocols;
    QStringList m_names;
    Problems &m_problems;
    int m_depth = 0;
    int m_parts = 0;
};

} // namespace helolab::lab
