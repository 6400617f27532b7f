// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "StepRow.h"
#include "core/sasl/Calculation.h"

#include <QScrollArea>

#include <vector>

namespace helolab::docks {

/// All steps of a computation, one below the other, and what is missing to go on.
class StepList : public QScrollArea
{
    Q_OBJECT

public:
    explicit StepList(QWidget *parent = nullptr);

    /// \p about stands at the head: what is computed, and where that is written.
    void set(const QString &about, const QString &reference, const sasl::Calculation &calculation, bool isWritable);
    /// The rows on show, from above.
    std::vector<StepRow *> rows() const;
    /// What is missing; empty where nothing is.
    QString missing() const;

signals:
    void lineChosen(const QByteArray &line);

private:
    TextBlock *m_about;
    QWidget *m_rowArea;
    std::vector<StepRow *> m_rows; // kept and reused: they change with every letter that is typed
    std::size_t m_shown = 0;
    Card *m_missingCard;
    TextBlock *m_missing;
};

} // namespace helolab::docks
