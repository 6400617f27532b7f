// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ParseYaml.h"

#include <QStringList>

namespace helolab::yaml {

/// A key as the format writes it.
inline QString key(const char *name)
{
    return QString::fromLatin1(name);
}

/// A YAML map that takes only keys it knows: an unknown key, a key given twice or without a value, or something that is
/// no map at all is a problem with its place, and what is asked for afterwards is as if it were not there.
class YamlMap
{
public:
    /// \p what names the thing for the message: "a step". \p node, \p problems outlive the map.
    YamlMap(const YAML::Node &node, const QString &what, const QStringList &known, Problems &problems);

    bool isValid() const { return m_valid; }
    bool has(const QString &name) const { return bool(node(name)); }
    /// Undefined where there is none.
    YAML::Node node(const QString &name) const;
    /// Of the key, or of the map where there is no such key.
    Place place(const QString &name) const;
    Place place() const { return placeOf(m_node); }
    /// Keys in the order of the file.
    QStringList keys() const { return m_keys; }

    /// The maps or texts of a list; none, and a problem, where it is something else.
    std::vector<YAML::Node> list(const QString &name);
    /// A text; empty, and a problem, where it is something else. Where there is none: a problem if \p required.
    QString string(const QString &name, bool required = false);
    /// A whole number within the bounds.
    int integer(const QString &name, int least, int most, int otherwise);

    /// Puts into \p value what stands there. \p value stays as it is where there is nothing, or, and that is a
    /// problem, something else.
    void read(const QString &name, QByteArray &value);
    void read(const QString &name, QString &value);
    void read(const QString &name, bool &value); ///< yes, no, true, false
    void read(const QString &name, QByteArrayList &value);
    void read(const QString &name, qint64 &value, qint64 least, qint64 most);
    /// Says which of \p words stands there; null where there is none of them.
    std::optional<std::size_t> readWord(const QString &name, const QStringList &words);
    /// Says which of \p words stand in a list.
    std::vector<std::size_t> readWords(const QString &name, const QStringList &words);

    /// A problem where there is no such key.
    void need(const QString &name);
    /// Adds a problem with the value of \p name.
    void fail(const QString &name, const QString &message);

private:
    std::optional<YAML::Node> scalar(const QString &name);
    std::optional<std::size_t> wordOf(const YAML::Node &node, const QString &name, const QStringList &words);

    YAML::Node m_node;
    QString m_what;
    QStringList m_keys;
    QStringList m_empty; // with nothing behind them: as if they were not there
    Problems &m_problems;
    bool m_valid = false;
};

} // namespace helolab::yaml
