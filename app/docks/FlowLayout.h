// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace helolab::docks {

/// Lays widgets side by side as words stand in a text: what does not fit goes on in the next row. Follows the
/// layout direction of the parent.
class FlowLayout : public QLayout
{
public:
    explicit FlowLayout(QWidget *parent = nullptr, int spacing = 6);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;

    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rectangle) override;

private:
    /// Returns the height used; moves the items only where \p place.
    int arrange(const QRect &rectangle, bool place) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace helolab::docks
