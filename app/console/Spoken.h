// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QWidget>

namespace helolab::console {

class TranscriptView;

/// What a screen reader hears of the transcript. While none listens, the transcript has no text for one: Scintilla
/// counts all letters up to the caret whenever anything changes, also where nobody wants to know.
class Spoken : public QAccessible::ActivationObserver
{
public:
    explicit Spoken(TranscriptView &view);
    Spoken(const Spoken &) = delete;
    Spoken &operator=(const Spoken &) = delete;
    ~Spoken() override;

    /// Says what is new or selected: Scintilla is told to report no modification.
    void say(const QString &line);
    bool isHeard() const { return m_isHeard; }

    void accessibilityActiveChanged(bool active) override;

private:
    TranscriptView &m_view;
    bool m_isHeard;
};

} // namespace helolab::console
