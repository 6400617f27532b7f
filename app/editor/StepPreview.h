// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/docks/lab/LabAttempt.h"
#include "app/docks/lab/LabPage.h"
#include "core/lab/LabScript.h"

#include <QComboBox>
#include <QLabel>
#include <QTemporaryDir>
#include <QWidget>

#include <memory>

namespace helolab::editor {

/// One step of the lab as a student meets it, in any language that the lab speaks. It can be tried out: hints open,
/// predictions and answers are taken; nothing of it is kept.
class StepPreview : public QWidget
{
    Q_OBJECT

public:
    explicit StepPreview(QWidget *parent = nullptr);

    /// Shows \p script from now on, at the step that is shown.
    void setScript(const lab::LabScript &script);
    /// \p isOld: the lab has mistakes now, and what is shown is as it was before them.
    void setOld(bool isOld);
    /// -1 is the first, with the introduction.
    void showStep(int step);
    /// Where the lab speaks it.
    void showLanguage(const QString &code);

    int shownStep() const { return m_step; }
    QString language() const { return m_languages->currentData().toString(); }
    QComboBox *languageChooser() const { return m_languages; }
    docks::LabPage *page() const { return m_page; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void render();
    void retranslate();

    std::unique_ptr<docks::LabAttempt> m_attempt;
    QTemporaryDir m_progress;
    int m_step = 0;
    QString m_wanted; // the language
    QLabel *m_title;
    QComboBox *m_languages;
    QLabel *m_notice;
    docks::LabPage *m_page;
    bool m_isOld = true;
};

} // namespace helolab::editor
