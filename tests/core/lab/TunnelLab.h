// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "LabFixture.h"

namespace helolab::lab {

/// A lab that leads into the tunnel, and has its student log in there.
class TunnelLab : public WrittenLab
{
public:
    TunnelLab()
    {
        write(QStringLiteral("lab.yaml"), R"(id: tunnel
protocol: smtp
languages: [en]
world: world.yaml
variant:
  word: {random-word: 6}
steps:
  - id: clear
    goal: {reply: {to: EHLO, code: 250, in-tunnel: no}}
  - id: up
    goal: {connection: secured}
  - id: again
    goal: {command: {verb: EHLO, in-tunnel: yes}}
  - id: login
    goal: {reply: {to: [AUTH, answer], code: 235, command-contains: CRAM-MD5, in-tunnel: yes}}
solution: solution.session
)");
        write(QStringLiteral("world.yaml"), R"(base: default
name: tunnel
tls: offered
accounts:
  - {address: an@hanoi.example, password: "${variant.word}"}
)");
        write(QStringLiteral("text.en.md"), "# T\n## clear: A\na\n## up: B\nb\n## again: C\nc\n## login: D\nd\n");
        write(QStringLiteral("solution.session"), solution());
    }

    static QByteArray solution()
    {
        return R"(S: 220 *
C: EHLO pc
S: 250-*
S: 250-*
S: 250-*
S: 250-*
S: 250-*
S: 250-*
S: 250-*
S: 250-*
S: 250-*
S: 250-STARTTLS
S: 250-AUTH *
S: 250-*
S: 250-*
S: 250-*
S: 250 HELP
C: STARTTLS
S: 220 *
= smtp.Connected
C: EHLO pc
S: 250-*
S: 250-*
S: 250-*
S: 250-*
S: 250-*
S: 250-*
S: 250-*
S: 250-*
S: 250-*
S: 250-AUTH *
S: 250-*
S: 250-*
S: 250-*
S: 250 HELP
C: AUTH CRAM-MD5
S: 334 *
C: ${cram-md5:an:${variant.word}}
S: 235 *
C: QUIT
S: 221 *
)";
    }

    LabScript script() const
    {
        ReadLab read = readLab(path());
        EXPECT_TRUE(read.script) << allTold(read);
        return std::move(*read.script);
    }
};

} // namespace helolab::lab
