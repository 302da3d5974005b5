package vn.lantoa.media.order.match;

/** What an item that names an order is for it (rules.md §4), in the order in which it is looked at. */
public enum DeliveryVerdict {
    WRONG_KIND,
    NO_EVIDENCE,
    NOT_CLEARED,
    BEFORE_AGREEMENT,
    LATE,
    SAME_WORK,
    OVER,
    MATCHED
}
