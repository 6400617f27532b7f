// SPDX-License-Identifier: GPL-3.0-or-later
#include "MessageView.h"

#include "EnvelopeCard.h"
#include "RawView.h"

#include "core/WholeFile.h"

#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLocale>
#include <QMessageBox>
#include <QVBoxLayout>

#include <algorithm>

namespace helolab::docks {

MessageView::MessageView(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);

    m_splitter = new QSplitter(Qt::Vertical, this);
    m_splitter->setChildrenCollapsible(false);
    m_envelopeArea = new QScrollArea(m_splitter);
    m_envelopeArea->setFrameShape(QFrame::NoFrame);
    m_envelopeArea->setWidgetResizable(true);
    m_envelopeArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_envelope = new EnvelopeCard(m_envelopeArea);
    m_envelopeArea->setWidget(m_envelope);

    auto *rawPane = new QWidget(m_splitter);
    auto *rawLayout = new QVBoxLayout(rawPane);
    rawLayout->setContentsMargins(0, 0, 0, 0);
    rawLayout->setSpacing(4);
    m_notice = new QLabel(rawPane);
    m_notice->setWordWrap(true);
    m_raw = new RawView(rawPane);
    auto *controls = new QHBoxLayout;
    m_lineEnds = new QCheckBox(rawPane);
    m_save = new QPushButton(rawPane);
    controls->addWidget(m_lineEnds, 1);
    controls->addWidget(m_save);
    rawLayout->addWidget(m_notice);
    rawLayout->addWidget(m_raw, 1);
    rawLayout->addLayout(controls);
    m_envelopeArea->setMinimumSize(60, 40);
    m_raw->setMinimumSize(80, 50);
    layout->addWidget(m_splitter);

    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { m_moved = true; });
    connect(m_lineEnds, &QCheckBox::toggled, m_raw, &RawView::setLineEndsVisible);
    connect(m_save, &QPushButton::clicked, this, &MessageView::askAndSave);
    retranslate();
}

void MessageView::setMessage(const store::Message &message)
{
    const bool another = message.octets != m_message.octets;
    m_message = message;
    m_envelope->setMessage(message);
    if (another)
        m_raw->setMessage(message.octets, message.added);
    retranslate();
    divide();
}

QString MessageView::save(const QString &fileName) const
{
    const auto error = replaceFile(fileName, m_message.octets);
    if (!error)
        return {};
    return tr("The message could not be written to %1: %2. Choose another folder, or make room.")
        .arg(fileName, error->message);
}

void MessageView::askAndSave()
{
    const QString fileName = QFileDialog::getSaveFileName(
        this, tr("Save the message"), QStringLiteral("message-%1.eml").arg(m_message.uid), tr("Messages (*.eml)"));
    if (fileName.isEmpty())
        return;
    if (const QString problem = save(fileName); !problem.isEmpty())
        QMessageBox::warning(this, tr("Save the message"), problem);
}

void MessageView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MessageView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    divide();
}

void MessageView::divide()
{
    // In the low dock under the console there is more room beside the message than above it.
    const bool beside = width() > height() * 3 / 2 && width() > fontMetrics().averageCharWidth() * 54;
    const Qt::Orientation orientation = beside ? Qt::Horizontal : Qt::Vertical;
    if (m_splitter->orientation() != orientation) {
        m_splitter->setOrientation(orientation);
        m_moved = false;
    }
    if (m_moved)
        return; // as the user has it
    if (beside) {
        m_splitter->setSizes({width() * 2 / 5, width() * 3 / 5});
        return;
    }
    const int wanted = m_envelope->heightForWidth(width());
    const int above = std::min(wanted, height() * 2 / 5);
    m_splitter->setSizes({above, height() - above});
}

void MessageView::retranslate()
{
    m_raw->setAccessibleName(tr("The message as it lies in the mailbox"));
    m_lineEnds->setText(tr("Show line &ends"));
    m_lineEnds->setToolTip(tr("Each line of a message ends with the octets CR and LF."));
    m_save->setText(tr("&Save…"));
    m_notice->setVisible(m_raw->isCut());
    m_notice->setText(tr("This message of %1 octets is too long to be shown whole. Save it to see the rest.")
                          .arg(QLocale().toString(m_message.octets.size())));
}

} // namespace helolab::docks
