// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "HexView.h"

#include "app/console/Guidance.h"
#include "app/console/Selection.h"
#include "app/docks/EmptyState.h"
#include "app/docks/TextBlock.h"

#include <QDockWidget>
#include <QStackedWidget>
#include <QTimer>

namespace helolab::docks {

/// The octets of the selected entry as they travelled. The octet with the cursor is explained, and the token around it
/// is marked.
class BytesDock : public QDockWidget
{
    Q_OBJECT

public:
    /// Both outlive the dock.
    BytesDock(console::Selection &selection, const console::Guidance &guidance, QWidget *parent = nullptr);

    HexView &view() const { return *m_view; }
    /// What stands over the octets, and under them.
    QString about() const { return m_about->text(); }
    QString aboutCursor() const { return m_aboutCursor->text(); }

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void refresh();
    void tellOctet();
    void octetChosen();
    void showLit();
    const explain::Token *tokenAtCursor() const;
    void retranslate();

    console::Selection &m_selection;
    const console::Guidance &m_guidance;
    explain::Explanation m_explanation; // of the entry on show
    QStackedWidget *m_pages;
    EmptyState *m_empty;
    TextBlock *m_about;
    HexView *m_view;
    TextBlock *m_aboutCursor;
    QTimer m_soon; // several changes of one turn are shown at once
};

} // namespace helolab::docks
