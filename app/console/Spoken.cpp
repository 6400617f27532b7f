// SPDX-License-Identifier: GPL-3.0-or-later
#include "Spoken.h"

#include "TranscriptView.h"

#include <QAccessibleWidget>

namespace helolab::console {

namespace {

/// A transcript without its text, while nobody listens; else Scintilla's own factory is asked.
QAccessibleInterface *unheard(const QString &className, QObject *object)
{
    if (className != QLatin1String(TranscriptView::staticMetaObject.className()))
        return nullptr;
    auto *view = static_cast<TranscriptView *>(object);
    return view->spoken().isHeard() ? nullptr : new QAccessibleWidget(view, QAccessible::EditableText);
}

} // namespace

Spoken::Spoken(TranscriptView &view)
    : m_view(view)
    , m_isHeard(QAccessible::isActive())
{
    static const bool isKnown = (QAccessible::installFactory(unheard), true);
    Q_UNUSED(isKnown)
    QAccessible::installActivationObserver(this);
}

Spoken::~Spoken()
{
    QAccessible::removeActivationObserver(this);
}

void Spoken::accessibilityActiveChanged(bool active)
{
    if (active == m_isHeard)
        return;
    // What Qt has kept for the view is made anew, of the other kind.
    if (QAccessibleInterface *known = QAccessible::queryAccessibleInterface(&m_view))
        QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(known));
    m_isHeard = active;
}

void Spoken::say(const QString &line)
{
    if (!m_isHeard)
        return;
    m_view.setAccessibleDescription(line);
    QAccessibleEvent event(&m_view, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

} // namespace helolab::console
