// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Neighbours.h"
#include "tests/ui/OpenWorkbench.h"

#include "app/net/Security.h"
#include "core/explain/Explanation.h"

#include <vector>

namespace helolab::test {

/// A line that is typed, and what the window tells once it is answered.
struct Step
{
    const char *line;
    const char *heading; ///< of the reply, behind its code: "250 — done"
    const char *state; ///< behind it
    const char *mistake = ""; ///< its id; empty: nothing was wrong with the line, so no fault may be found
    const char *told = ""; ///< stands somewhere in the explanation of the reply
};

/// The console, with servers of other makers.
class NeighbourConsole : public OpenWorkbench
{
protected:
    NeighbourConsole();
    static void SetUpTestSuite() { neighbours = std::make_unique<Neighbours>(); }
    static void TearDownTestSuite() { neighbours.reset(); }
    void SetUp() override;

    /// Whether \p service is to be had: its server is installed, and this user may start it.
    static bool has(const char *service) { return neighbours->port(QString::fromLatin1(service)) != 0; }
    /// Opens a tab and connects it to \p service. A server that nobody vouches for is trusted, once asked.
    void connectTo(const char *service);
    /// Sees the question about the certificate of mail.hue.example, and says yes.
    void trust();
    /// Types each line by hand, waits for its reply, and compares what the window tells.
    void converse(const std::vector<Step> &steps);
    /// Types a line, and waits for the reply to it; what is told of the line, and of the reply.
    struct Told
    {
        explain::Explanation line;
        explain::Explanation reply;
        QString note; ///< drawn under the reply, or under the line
    };
    Told say(const QString &line);
    /// Types lines to which there is no reply: a message.
    void write(const std::vector<const char *> &lines);
    /// Types \p command, which \p heading answers, and is led into the tunnel.
    void startTls(const char *command, const char *heading);
    /// Asks by \p command, and answers the challenge that comes.
    void logInByCramMd5(const char *command, const Step &answer);
    /// No reply of this conversation was told in words of not knowing it.
    void expectEverythingKnown();

    static std::unique_ptr<Neighbours> neighbours;

private:
    const transcript::Transcript &said() const { return page().conversation().transcript(); }
    explain::Explanation explained(qsizetype index) const;
    QString noteUnder(qsizetype index) const;
};

} // namespace helolab::test
