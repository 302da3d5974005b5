package vn.lantoa.media.partnership;

/** How an agreement came to be: giao nhiệm vụ, đặt hàng, đấu thầu, bản ghi nhớ. */
public enum PartnershipMethod {
    ASSIGN,
    ORDER,
    TENDER,
    MOU
}
