package vn.lantoa.media.gift;

/** Whom a gift was given to. */
public enum GiftRecipientType {
    FOREIGN_DELEGATION,
    DIPLOMATIC_MISSION,
    FOREIGN_PRESS,
    OVERSEAS_VIETNAMESE,
    BUSINESS,
    VISITOR,
    DOMESTIC,
    OTHER
}
