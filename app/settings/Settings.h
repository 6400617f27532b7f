// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QTimer>

namespace helolab::settings {

/// Which octets the console puts behind a line.
enum class LineEnd : quint8 { CrLf, Lf, Cr };

/// What the program remembers, with its defaults. Plain data: a new field is a line here and one in Settings.cpp.
struct Values
{
    QString language; ///< code of a Language; empty: that of the desktop
    QString theme; ///< id of a Theme; empty: as the desktop has it
    int textSize = 0; ///< of the transcript, in points; 0: what suits the screen
    bool annotations = true; ///< the notes under lines that went wrong
    bool colours = true; ///< of what is said in the transcript; without them bold letters and signs tell the same
    bool chips = true; ///< the legal next commands; false is the exam look
    bool escapes = true; ///< \r \n \x08 in the input line stand for octets
    bool localEcho = true; ///< raw mode shows what is typed
    LineEnd lineEnd = LineEnd::CrLf;
    bool asksForCodes = false; ///< before each reply of a demo, which code or word comes next
    bool strict = false; ///< the manner of the program's own server
    QByteArray geometry; ///< QWidget::saveGeometry()
    QByteArray layout; ///< QMainWindow::saveState()
    QStringList history; ///< lines sent from the console, oldest first
    QStringList hosts; ///< connected to from the dialog, "name port", the latest first
    QStringList warned; ///< hosts outside this machine that were connected to after a warning, the latest warning first
    QStringList trusted; ///< "host fingerprint" of certificates that do not verify and are trusted, the latest first
    QString unsentText; ///< what stood in the input line
    QString student; ///< the id that variants are drawn for: as the student typed it, or drawn once
    QString name; ///< of the student, for reports; may be empty
    QString lab; ///< the lab that was open; empty: the first; "-": none, free practice

    bool operator==(const Values &) const = default;
};

/// The settings file. It is written whole a moment after each change, so that a crash loses nothing;
/// one that cannot be read is set aside under another name, never overwritten, and that is said.
class Settings : public QObject
{
    Q_OBJECT

public:
    /// Reads \p file, or starts from the defaults. A folder that is missing is made when something is written.
    explicit Settings(QString file, QObject *parent = nullptr);
    /// Writes what is not yet written.
    ~Settings() override;

    /// Where the settings of this user live.
    static QString defaultFile();

    const Values &values() const { return m_values; }
    /// What is wrong with the file, in the user's language; empty where nothing is.
    QString problem() const;

    /// Changes some values: `settings.change([](Values &v) { v.chips = false; })`.
    template <typename Change> void change(Change &&apply)
    {
        Values next = m_values;
        apply(next);
        set(std::move(next));
    }
    void set(Values values);
    /// Writes now. False where that failed; problem() says why.
    bool save();

signals:
    /// The user has chosen something else. Not for what is merely kept, history and unsent text, which are others with
    /// every key.
    void changed();
    void problemChanged();

private:
    void read();

    QString m_file;
    Values m_values;
    QString m_setAside; // the new name of a file that could not be read
    QString m_readError;
    QString m_writeError;
    QTimer m_timer;
};

} // namespace helolab::settings
