// SPDX-License-Identifier: GPL-3.0-or-later
#include "StepPreview.h"

#include "app/docks/lab/Attempts.h"

#include "app/settings/Language.h"
#include "core/lab/LabPlay.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace helolab::editor {

StepPreview::StepPreview(QWidget *parent)
    : QWidget(parent)
{
    m_title = new QLabel(this);
    m_languages = new QComboBox(this);
    m_notice = new QLabel(this);
    m_notice->setWordWrap(true);
    m_notice->setContentsMargins(12, 4, 12, 4);
    m_page = new docks::LabPage(this);
    m_page->showUnasked(true);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 6, 8, 2);
    head->addWidget(m_title, 1);
    head->addWidget(m_languages);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_notice);
    layout->addWidget(m_page, 1);
    m_page->hide();
    connect(m_languages, &QComboBox::activated, this, [this] {
        m_wanted = language();
        render();
    });
    connect(m_page, &docks::LabPage::hintRequested, this, [this] { m_attempt->openHint(m_step); });
    connect(m_page, &docks::LabPage::predicted, this,
            [this](const QByteArray &word) { m_attempt->predict(m_step, word); });
    connect(m_page, &docks::LabPage::answered, this,
            [this](const QString &question, const QStringList &given) { m_attempt->answer(m_step, question, given); });
    retranslate();
}

void StepPreview::setScript(const lab::LabScript &script)
{
    docks::Attempts attempts(m_progress.path());
    attempts.setPlaces(lab::playedValues(script, QString()));
    m_attempt = attempts.begin(script);
    connect(m_attempt.get(), &docks::LabAttempt::changed, this, &StepPreview::render);
    const QSignalBlocker quiet(m_languages);
    m_languages->clear();
    for (const settings::Language &language : settings::languages()) {
        const QString code = QString::fromLatin1(language.code);
        if (script.texts.contains(code))
            m_languages->addItem(QString::fromUtf8(language.ownName), code);
    }
    m_languages->setCurrentIndex(std::max(0, m_languages->findData(m_wanted)));
    m_step = std::clamp(m_step, 0, int(script.steps.size()) - 1);
    m_page->setVisible(true);
    render();
}

void StepPreview::setOld(bool isOld)
{
    m_isOld = isOld;
    retranslate();
}

void StepPreview::showStep(int step)
{
    if (!m_attempt)
        return;
    const int wanted = std::clamp(step, 0, m_attempt->runner().stepCount() - 1);
    if (wanted == m_step)
        return;
    m_step = wanted;
    render();
}

void StepPreview::showLanguage(const QString &code)
{
    m_wanted = code;
    const int index = m_languages->findData(code);
    if (index < 0 || index == m_languages->currentIndex())
        return;
    m_languages->setCurrentIndex(index);
    render();
}

void StepPreview::render()
{
    if (m_attempt)
        m_page->show(*m_attempt, m_step, language(), QString());
}

void StepPreview::retranslate()
{
    m_title->setText(tr("As the student sees it"));
    m_languages->setAccessibleName(tr("Language of the preview"));
    m_notice->setText(m_attempt ? tr("The lab has mistakes now. This is how it was before them.")
                                : tr("Once nothing is wrong with the lab, the step in which the cursor stands "
                                     "appears here."));
    m_notice->setVisible(m_isOld);
    render();
}

void StepPreview::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        render();
}

} // namespace helolab::editor
