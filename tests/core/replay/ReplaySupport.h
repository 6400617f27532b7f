// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/replay/MemoryEndpoint.h"
#include "core/replay/Rewriter.h"
#include "tests/support/Printing.h"
#include "tests/support/Sessions.h"

#include <gtest/gtest.h>

#include <string>

// What the tests of player and rewriter share.

namespace helolab::replaytest {

inline constexpr const char *ready = "S: 220 *\nC: HELO a.example\nS: 250 *\n";

inline transcript::SessionFile fileOf(const QByteArray &text)
{
    auto file = transcript::readSession(text, QStringLiteral("a.session"));
    EXPECT_TRUE(file.ok()) << (file.ok() ? "" : file.error().toString().toStdString());
    return file.ok() ? file.take() : transcript::SessionFile();
}

inline std::unique_ptr<replay::MemoryEndpoint> serverFor(const transcript::SessionFile &file)
{
    auto made = replay::MemoryEndpoint::forSession(file);
    EXPECT_TRUE(made.ok()) << (made.ok() ? "" : made.error().toString().toStdString());
    return made.ok() ? made.take() : nullptr;
}

/// What went otherwise than \p text expects.
inline std::string played(const QByteArray &text)
{
    const transcript::SessionFile file = fileOf(text);
    const auto server = serverFor(file);
    return support::told(replay::Player(file, *server).playAll());
}

inline std::string rewritten(const QByteArray &text)
{
    const transcript::SessionFile file = fileOf(text);
    const auto server = serverFor(file);
    return transcript::writeSession(replay::Rewriter(file, *server).rewrite()).toStdString();
}

} // namespace helolab::replaytest
