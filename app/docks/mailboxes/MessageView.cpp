// SPDX-License-Identifier: GPL-3.0-or-later
#include "MessageView.h"

#include "EnvelopeCard.h"
#include "RawView.h"
#include "app/docks/ShownOctets.h"
#include "app/docks/message/FilesPage.h"
#include "app/docks/message/HeaderPage.h"
#include "app/docks/message/PartsPage.h"
#include "app/docks/message/RoutePage.h"
#include "app/docks/message/TextPage.h"

#include "core/WholeFile.h"
#include "core/mime/Fields.h"

#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLocale>
#include <QMessageBox>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace helolab::docks {

MessageView::MessageView(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 6, 6);
    layout->setSpacing(2);
    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->setChildrenCollapsible(false);
    makeSides();
    m_splitter->addWidget(m_sides);
    m_splitter->addWidget(makeRawPane());
    m_alone = new QPushButton(this);
    m_alone->setCheckable(true);
    auto *top = new QHBoxLayout; // above the octets as well: six words are long in some languages
    top->addWidget(m_tabs, 1);
    top->addWidget(m_alone);
    layout->addLayout(top);
    layout->addWidget(m_splitter, 1);

    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { m_moved = true; });
    connect(m_lineEnds, &QCheckBox::toggled, m_raw, &RawView::setLineEndsVisible);
    connect(m_save, &QPushButton::clicked, this, &MessageView::askAndSave);
    connect(m_parts, &PartsPage::partChosen, this, &MessageView::partChosen);
    connect(m_files, &FilesPage::partChosen, this, &MessageView::partChosen);
    connect(m_header, &HeaderPage::fieldChosen, this, &MessageView::linesChosen);
    connect(m_route, &RoutePage::hopChosen, this, &MessageView::linesChosen);
    connect(m_raw, &RawView::lineChosen, this, &MessageView::rawLineChosen);
    retranslate();
}

void MessageView::makeSides()
{
    m_tabs = new QTabBar(this);
    m_tabs->setObjectName(QStringLiteral("MessageSides")); // the style sheet sets them close
    m_tabs->setDocumentMode(true);
    m_tabs->setExpanding(false);
    m_tabs->setMinimumWidth(80);
    m_sides = new QStackedWidget(m_splitter);
    m_sides->setMinimumSize(80, 60);
    m_envelopeArea = new QScrollArea(m_sides);
    m_envelopeArea->setFrameShape(QFrame::NoFrame);
    m_envelopeArea->setWidgetResizable(true);
    m_envelopeArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_envelopeArea->setMinimumSize(60, 40);
    m_envelope = new EnvelopeCard(m_envelopeArea);
    m_envelopeArea->setWidget(m_envelope);
    m_header = new HeaderPage(m_sides);
    m_parts = new PartsPage(m_sides);
    m_text = new TextPage(m_sides);
    m_files = new FilesPage(m_sides);
    m_route = new RoutePage(m_sides);
    for (QWidget *side :
         std::initializer_list<QWidget *>{m_envelopeArea, m_header, m_parts, m_text, m_files, m_route}) {
        m_sides->addWidget(side);
        m_tabs->addTab(QString());
    }
    connect(m_tabs, &QTabBar::currentChanged, m_sides, &QStackedWidget::setCurrentIndex);
}

QWidget *MessageView::makeRawPane()
{
    auto *pane = new QWidget(m_splitter);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    m_notice = new QLabel(pane);
    m_notice->setWordWrap(true);
    m_raw = new RawView(pane);
    m_raw->setMinimumSize(80, 50);
    m_where = new QLabel(pane);
    m_where->setTextFormat(Qt::PlainText);
    m_where->setMinimumWidth(20); // rather cut off than in the way
    m_lineEnds = new QCheckBox(pane);
    m_save = new QPushButton(pane);
    auto *controls = new QHBoxLayout;
    controls->addWidget(m_lineEnds);
    controls->addStretch(1);
    controls->addWidget(m_save);
    layout->addWidget(m_notice);
    layout->addWidget(m_raw, 1);
    layout->addWidget(m_where);
    layout->addLayout(controls);
    return pane;
}

void MessageView::setMessage(const store::Message &message)
{
    const bool another = !m_open || message.octets != m_message.octets;
    m_message = message;
    m_envelope->setMessage(message);
    if (another) {
        m_open = std::make_shared<const OpenMessage>(message);
        std::vector<mime::Span> headers;
        headers.reserve(m_open->structure.parts.size());
        for (const mime::Part &part : m_open->structure.parts)
            headers.push_back(part.header);
        m_raw->setMessage(message.octets, message.added, headers);
        m_chosenOctet = -1;
        m_header->setPart(m_open, 0);
        m_parts->setMessage(m_open);
        m_parts->setPart(0);
        m_text->setPart(m_open, -1);
        m_files->setMessage(m_open);
        m_files->setPart(0);
        m_route->setMessage(m_open);
    }
    retranslate();
    divide();
}

void MessageView::setTells(bool tells)
{
    m_header->setTells(tells);
}

void MessageView::partChosen(int part)
{
    m_header->setPart(m_open, part);
    m_header->choose(-1);
    m_route->choose(-1);
    m_parts->setPart(part);
    m_files->setPart(part);
    if (m_open->part(part).kind == mime::Part::Kind::Leaf)
        m_text->setPart(m_open, part);
    m_raw->mark(m_open->linesOf(part), true);
    sayWhere(m_open->linesOf(part).begin);
    retranslate(); // another piece of a large message may be shown
}

void MessageView::linesChosen(mime::Span lines)
{
    const int part = m_open->partAt(lines.begin);
    m_header->setPart(m_open, part);
    m_header->choose(lines.begin);
    m_parts->setPart(part);
    m_route->choose(lines.begin);
    m_raw->mark(lines, true);
    sayWhere(lines.begin);
    retranslate();
}

void MessageView::rawLineChosen(qsizetype octet)
{
    const int part = m_open->partAt(octet);
    m_header->setPart(m_open, part);
    const auto field = m_header->choose(octet);
    m_parts->setPart(part);
    m_files->setPart(part);
    if (m_open->part(part).kind == mime::Part::Kind::Leaf)
        m_text->setPart(m_open, part);
    m_route->choose(octet);
    m_raw->mark(field ? *field : m_open->linesOf(part), false);
    sayWhere(octet);
}

void MessageView::sayWhere(qsizetype octet)
{
    m_chosenOctet = octet;
    if (!m_open || octet < 0) {
        m_where->setText(tr("A click on a line shows what it belongs to."));
        return;
    }
    const int number = m_open->partAt(octet);
    const mime::Part &part = m_open->part(number);
    const QString title = number == 0 ? tr("the message, %1").arg(m_open->typeOf(0)) : m_open->titleOf(number);
    mime::FieldReader fields(m_open->octets, part.header);
    while (const auto field = fields.next()) {
        if (octet < field->lines.begin || octet >= field->lines.end() || field->name.isEmpty())
            continue;
        constexpr qsizetype longest = 60;
        m_where->setText(
            tr("Field %1: in the header of %2")
                .arg(shownOctets(field->name.of(m_open->octets).first(std::min(field->name.length, longest))), title));
        return;
    }
    m_where->setText(octet < part.header.end() ? tr("Header of %1").arg(title) : tr("Body of %1").arg(title));
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
    const bool beside = width() > height() * 5 / 4 && width() > fontMetrics().averageCharWidth() * 54;
    const Qt::Orientation orientation = beside ? Qt::Horizontal : Qt::Vertical;
    if (m_splitter->orientation() != orientation) {
        m_splitter->setOrientation(orientation);
        m_moved = false;
    }
    if (m_moved)
        return; // as the user has it
    const int room = beside ? width() : height();
    const int tabs = room * 11 / 20; // the lines can be scrolled sideways
    m_splitter->setSizes({tabs, room - tabs});
}

void MessageView::retranslate()
{
    m_raw->setAccessibleName(tr("The message as it lies in the mailbox"));
    m_lineEnds->setText(tr("Show line &ends"));
    m_lineEnds->setToolTip(tr("Each line of a message ends with the octets CR and LF."));
    m_save->setText(tr("&Save…"));
    m_save->setToolTip(tr("Saves the message, whole, as a file."));
    m_alone->setText(tr("&Larger"));
    m_alone->setToolTip(tr("Gives the message the room of the lists beside it; once more, and they are back."));
    const QString files = tr("Files");
    const qsizetype count = m_files->count();
    const QString texts[] = {tr("Envelope"),
                             tr("Header"),
                             tr("Parts"),
                             tr("Text"),
                             count > 0 ? tr("Files (%1)").arg(QLocale().toString(qlonglong(count))) : files,
                             tr("Route")};
    for (int i = 0; i < m_tabs->count(); ++i)
        m_tabs->setTabText(i, texts[i]);
    m_tabs->setAccessibleName(tr("Sides of the message"));
    const mime::Span shown = m_raw->shown();
    const auto number = [](qsizetype octet) { return QLocale().toString(qlonglong(octet)); };
    const bool isPiece = shown.length < m_message.octets.size();
    m_notice->setVisible(m_raw->isCut());
    m_notice->setText(isPiece
                          ? tr("This message of %1 octets is too long to be shown whole: here are those from %2 to %3. "
                               "Choose a part to see its lines.")
                                .arg(number(m_message.octets.size()), number(shown.begin), number(shown.end()))
                          : tr("This message of %1 octets is too long to be shown whole. Save it to see the rest.")
                                .arg(number(m_message.octets.size())));
    sayWhere(m_chosenOctet);
}

} // namespace helolab::docks
