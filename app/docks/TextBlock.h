// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTextEdit>

#include <array>
#include <vector>

namespace helolab::docks {

/// A paragraph or two to read: as high as its text needs at the width it is given, and selectable. Unlike a
/// label it breaks a word that is wider than itself, so no line of a hostile peer can push anything out of sight.
class TextBlock : public QTextEdit
{
    Q_OBJECT

public:
    struct Run
    {
        enum Look : quint8 { Plain = 0, Bold = 1, Mono = 2, Quiet = 4, Toned = 8, Boxed = 16 };
        QString text;
        int look = Plain; ///< Look values, or-ed
    };

    explicit TextBlock(QWidget *parent = nullptr);

    void setPlain(const QString &text, int look = Run::Plain);
    void setRuns(std::vector<Run> runs);
    /// Times the application's font; 1 is ordinary text.
    void setScale(double scale);
    /// The colour of Toned runs.
    void setToneColour(const QColor &colour);
    /// What the text stands on, where that is not the palette's window: Quiet runs stay readable there.
    void setGround(const QColor &colour);
    /// Of a line that begins with a sign or a dash, what wraps stands below its words.
    void setHanging(bool hanging);
    QString text() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    QMimeData *createMimeDataFromSelection() const override;

private:
    void render();
    void hang();

    std::vector<Run> m_runs;
    QColor m_tone;
    QColor m_ground;
    double m_scale = 1;
    bool m_hanging = false;
    bool m_rendering = false;
    struct Known
    {
        int width = -1;
        int height = 0;
    };
    mutable std::array<Known, 3> m_known; // layouts ask for the same few widths again and again
};

} // namespace helolab::docks
