// SPDX-License-Identifier: GPL-3.0-or-later
#include "FindInTranscript.h"

#include "TranscriptView.h"

#include <QCheckBox>
#include <QEvent>

namespace helolab::console {

FindInTranscript::FindInTranscript(TranscriptView &view, const settings::ThemeSwitch &theme, QWidget *parent)
    : FindBar(parent)
    , m_view(view)
    , m_finder(view)
    , m_onlyThese(new QCheckBox(this))
{
    addChoice(m_onlyThese);
    connect(this, &FindBar::edited, this, [this](const QString &words) {
        m_at.reset();
        m_finder.look(words);
    });
    connect(this, &FindBar::stepped, this, &FindInTranscript::find);
    connect(this, &FindBar::closed, this, [this] {
        m_onlyThese->setChecked(false);
        m_finder.look({});
        m_view.setFocus(Qt::OtherFocusReason);
    });
    connect(m_onlyThese, &QCheckBox::toggled, &m_finder, &Finder::setHiding);
    connect(&m_finder, &Finder::changed, this, &FindInTranscript::tell);
    connect(&theme, &settings::ThemeSwitch::changed, &m_finder, &Finder::applyTheme);
    retranslate();
}

void FindInTranscript::askHere()
{
    ask(m_view.selectedText());
    m_at.reset();
    if (m_finder.words() != wanted()) // the bar had been closed
        m_finder.look(wanted());
}

void FindInTranscript::find(bool forward)
{
    if (!isVisible() || wanted().isEmpty()) {
        askHere();
        return;
    }
    m_at = m_finder.step(forward);
    tell();
}

void FindInTranscript::tell()
{
    const int count = static_cast<int>(m_finder.count());
    if (m_at && *m_at >= count)
        m_at.reset();
    if (wanted().isEmpty())
        say({});
    else if (m_finder.isLooking())
        say(tr("%n line(s) so far …", nullptr, count));
    else if (count == 0)
        say(tr("Not in this conversation."));
    else if (m_at)
        say(tr("%1 of %n line(s)", nullptr, count).arg(*m_at + 1));
    else
        say(tr("%n line(s)", nullptr, count));
}

void FindInTranscript::retranslate()
{
    m_onlyThese->setText(tr("&Only these"));
    m_onlyThese->setToolTip(
        tr("Hides all lines but those that have the words, with the commands they answer or the replies to them."));
    tell();
}

void FindInTranscript::changeEvent(QEvent *event)
{
    FindBar::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace helolab::console
