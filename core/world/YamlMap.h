// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QByteArray>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

namespace YAML {
class Node;
}

namespace helolab::world {

/// What was wrong first, while a file is read. Everything after it is skipped.
struct YamlErrors
{
    QString fileName;
    std::optional<Error> first;

    void at(const YAML::Node &node, const QString &message);
};

/// A map of a YAML file, read key by key: types and ranges are checked, and finish() refuses the keys that nobody
/// asked for. Missing keys leave the target as it is.
class YamlMap
{
public:
    /// \p what names the map in errors: "an account". The node and \p errors outlive this.
    YamlMap(const YAML::Node &node, const QString &what, YamlErrors &errors);
    ~YamlMap();

    bool has(const char *key) const;
    /// An error where \p key is missing.
    void need(const char *key);
    void read(const char *key, QByteArray &value);
    void read(const char *key, QString &value);
    void read(const char *key, bool &value);
    void read(const char *key, QByteArrayList &value);
    void read(const char *key, qint64 &value, qint64 least, qint64 most);
    /// Says which of \p words stands there; null where the key is missing or wrong.
    std::optional<std::size_t> readWord(const char *key, const QStringList &words);
    /// Several of \p words, each as by readWord().
    std::vector<std::size_t> readWords(const char *key, const QStringList &words);
    void readMap(const char *key, const QString &what, const std::function<void(YamlMap &)> &each);
    void readList(const char *key, const QString &what, const std::function<void(YamlMap &)> &each);

    void fail(const char *key, const QString &message);
    void finish();

private:
    struct Parts;
    std::optional<QByteArray> text(const char *key);

    std::unique_ptr<Parts> m;
};

} // namespace helolab::world
