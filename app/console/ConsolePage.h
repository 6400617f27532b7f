// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "History.h"
#include "LiveConversation.h"
#include "Pointed.h"
#include "Selection.h"
#include "app/settings/Settings.h"
#include "app/settings/ThemeSwitch.h"

#include <QWidget>

class QLabel;
class QMenu;
class QStackedWidget;
class QToolButton;

namespace helolab::console {

class Banner;
class FindInTranscript;
class Guidance;
class InputHint;
class InputLine;
class PendingLine;
class RawInput;
class StateLine;
class TranscriptView;

/// What all pages of the console share. Everything referred to outlives them.
struct PageContext
{
    Selection &selection;
    Guidance &guidance;
    settings::Settings &settings;
    const settings::ThemeSwitch &theme;
    History &history;
};

/// Where a typed line wants to go, and what was pasted behind it.
struct TypedConnection
{
    QString host;
    quint16 port = 0;
    net::Security security = net::Security::InTheClear;
    QStringList behind;
};

/// One tab of the console: a conversation's transcript, where it stands, and the line to type into.
class ConsolePage : public QWidget
{
    Q_OBJECT

public:
    /// Takes \p conversation as its child.
    ConsolePage(const PageContext &context, Conversation *conversation, QWidget *parent = nullptr);

    Conversation &conversation() const { return *m_conversation; }
    /// Null where the conversation is only looked at.
    LiveConversation *live() const { return m_live; }
    TranscriptView &transcript() const { return *m_transcript; }
    FindInTranscript &findBar() const { return *m_find; }
    InputLine &input() const { return *m_input; }
    RawInput &rawInput() const { return *m_raw; }
    Banner &banner() const { return *m_banner; }
    StateLine &stateLine() const { return *m_state; }
    QString prompt() const;
    /// What is said of a line that is not Latin; empty where nothing is.
    QString hint() const;
    QString title() const;
    /// Whether \p line, sent here now, would hold a password: then it is kept nowhere.
    bool isSecret(const QString &line) const;

    bool isRaw() const;
    void setRaw(bool raw);
    /// The menu behind the button beside the input line.
    void setOptions(QMenu *menu);
    /// For a session that is played: \p player, taken as a child, stands below the input line, types into it, and gets
    /// the keys. The user cannot type there.
    void setPlayer(QWidget *player);
    void setTextScale(double scale);
    /// Puts \p text into the input line, to be finished and sent; nothing happens where nobody may type.
    void propose(const QString &text);
    void focusInput();
    /// Connects, and sends \p lines once the server has greeted. Only where live().
    void connectTo(const QString &host, quint16 port, net::Security security = net::Security::InTheClear,
                   const QStringList &lines = {});
    /// Explains the token under the cursor, here or in the transcript, in a tool tip.
    void explainAtCursor();
    /// What is under the cursor, here or in the transcript, to be looked up; the selected line where the cursor is on
    /// none. Of a line whose reply a lab wants to have predicted first, nothing is told.
    std::optional<Pointed> pointedAtCursor() const;

signals:
    /// `telnet HOST PORT` or the like was typed, and perhaps \p behind it, pasted with it. Whoever hears it opens here,
    /// or elsewhere.
    void connectionTyped(const QString &host, quint16 port, net::Security security, const QStringList &behind);
    void titleChanged();
    void rawChanged();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void submit(const QStringList &lines);
    void goOn();
    void sendRaw(const QByteArray &octets);
    void sendNowhere(const QString &line);
    bool connectAsTyped(const QStringList &lines);
    void readAnnouncement(qsizetype first, qsizetype count);
    void sendWhatWaited();
    void showLegalCommands();
    void bannerActed();
    void bannerRefused();
    void askBeforeLeaving(const TypedConnection &wanted);
    void leaveWhereAsked();
    void leave(const TypedConnection &wanted);
    void showLeavingQuestion();
    void judgeCertificate();
    void trustCertificate();
    void stateChanged();
    QWidget *keyTarget() const;
    void showPrompt(protocol::Input input);
    void showBanner();
    void showHint();
    void settingsChanged();
    void drawIcon();
    void retranslate();

    PageContext m_context;
    Conversation *m_conversation;
    LiveConversation *m_live;
    TranscriptView *m_transcript;
    FindInTranscript *m_find;
    PendingLine *m_pending;
    Banner *m_banner;
    StateLine *m_state;
    InputHint *m_hint;
    QLabel *m_prompt;
    QStackedWidget *m_line;
    InputLine *m_input;
    RawInput *m_raw;
    QToolButton *m_options;
    QWidget *m_player = nullptr;
    double m_textScale = 1;
    std::optional<TypedConnection> m_asked; // to a host outside this machine: waits for the user's word
    QByteArray m_announcement; // the reply in which the server listed its extensions
    QStringList m_waiting; // pasted behind a telnet line: sent once the server has greeted
    QStringList m_heldBack; // by a lab, until the student has predicted the reply
};

} // namespace helolab::console
