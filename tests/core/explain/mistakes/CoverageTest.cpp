// SPDX-License-Identifier: GPL-3.0-or-later
#include "MistakeTest.h"
#include "core/explain/Dialect.h"
#include "core/explain/mistakes/Rule.h"

#include <TestPaths.h>

#include <QFile>
#include <QRegularExpression>
#include <QSet>

using namespace helolab;

namespace {

QByteArray sessionOf(const char *id)
{
    QFile file(QStringLiteral(HELOLAB_SOURCE_DIR "/tests/sessions/mistakes/%1.session").arg(QLatin1String(id)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Waits for AUTH in the server, or depends on when octets arrive: the tests beside this one show these.
bool hasNoSession(const QByteArray &id)
{
    return id.startsWith("auth-") ? id != "auth-skipped" : id == "did-not-wait";
}

} // namespace

TEST(MistakeRules, HaveAGoldenSessionEach)
{
    for (const auto *rule : explain::dialectOf(tests::smtpProtocol()).mistakes()) {
        if (!hasNoSession(rule->id)) {
            EXPECT_TRUE(sessionOf(rule->id).contains(QByteArray("? mistake: ") + rule->id)) << rule->id;
        }
    }
}

TEST(MistakeRules, HaveStableIdsAndATitle)
{
    static const QRegularExpression kebab(QStringLiteral("^[a-z0-9]+(-[a-z0-9]+)*$"));
    QSet<QByteArray> seen;
    for (const auto *rule : explain::dialectOf(tests::smtpProtocol()).mistakes()) {
        EXPECT_TRUE(kebab.match(QString::fromLatin1(rule->id)).hasMatch()) << rule->id;
        EXPECT_FALSE(seen.contains(rule->id)) << rule->id;
        EXPECT_NE(QByteArray(rule->id), "none") << "means that there is no mistake";
        EXPECT_FALSE(rule->title.isEmpty()) << rule->id;
        seen.insert(rule->id);
    }
}
