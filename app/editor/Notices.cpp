// SPDX-License-Identifier: GPL-3.0-or-later
#include "Notices.h"

#include <QVBoxLayout>

namespace helolab::editor {

Notices::Notices(QWidget *parent)
    : QWidget(parent)
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
}

NoticeBar *Notices::say(const QString &topic, NoticeBar::Words words, std::vector<NoticeBar::Choice> choices)
{
    if (const QPointer<NoticeBar> old = m_bars.value(topic)) {
        old->hide();
        old->deleteLater(); // one of its buttons may have been pressed just now
    }
    if (choices.empty())
        choices.push_back({[] { return tr("Close"); }, nullptr});
    auto *bar = new NoticeBar(std::move(words), std::move(choices), this);
    m_bars[topic] = bar;
    layout()->addWidget(bar);
    bar->show();
    return bar;
}

void Notices::say(const Error &problem)
{
    say(problem.file, [problem] { return problem.toString(); });
}

void Notices::clear()
{
    for (const QPointer<NoticeBar> &bar : std::as_const(m_bars)) {
        if (bar) {
            bar->hide();
            bar->deleteLater(); // one of its buttons may have been pressed just now
        }
    }
    m_bars.clear();
}

std::vector<NoticeBar *> Notices::bars() const
{
    std::vector<NoticeBar *> all;
    for (int i = 0; i < layout()->count(); ++i) {
        auto *bar = qobject_cast<NoticeBar *>(layout()->itemAt(i)->widget());
        if (bar && !bar->isHidden())
            all.push_back(bar);
    }
    return all;
}

} // namespace helolab::editor
