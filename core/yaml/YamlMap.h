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

/// A YAML map that takes only keys it knows: an unknown key, a key given twice, or something that is no map
/// at all is a problem with its place, and what is asked for afterwards is as if it were not there.
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

    /// A text; empty, and a problem, where it is something else. Where there is none: a problem if \p required.
    QString string(const QString &name, bool required = false);
    /// A whole number within the bounds.
    int integer(const QString &name, int least, int most, int otherwise);

private:
    YAML::Node m_node;
    QString m_what;
    QStringList m_keys;
    Problems &m_problems;
    bool m_valid = false;
};

} // namespace helolab::yaml
