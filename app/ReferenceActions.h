// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/ConsoleTabs.h"
#include "console/Guidance.h"
#include "console/Selection.h"

#include <QAction>
#include <QObject>

#include <vector>

class QMenu;

namespace helolab::docks {
class ExplanationDock;
class ReferenceDock;
} // namespace helolab::docks

namespace helolab {

/// The reference in the Help menu, whole and of each protocol, and F1: what is under the cursor, looked up there.
class ReferenceActions : public QObject
{
    Q_OBJECT

public:
    struct Context
    {
        docks::ReferenceDock &dock;
        docks::ExplanationDock &explanation;
        console::ConsoleTabs &tabs;
        console::Selection &selection;
        const console::Guidance &guidance;
        QWidget *window;
    };

    explicit ReferenceActions(const Context &context);
    ~ReferenceActions() override;

    void fill(QMenu &menu);
    QAction &lookUp() { return m_lookUp; }
    docks::ReferenceDock &dock() const { return m_context.dock; }
    void setIconColor(const QColor &color);
    void retranslate();

private:
    void lookUpHere();
    std::optional<console::Pointed> pointedInExplanation() const;
    QString inDiagram(const QWidget *focus) const;

    Context m_context;
    QAction m_lookUp;
    QMenu *m_menu;
    QAction *m_all;
    std::vector<QAction *> m_protocols; // in the order of protocols()
};

} // namespace helolab
