package vn.lantoa.media.social;

/** Where something is posted. */
public enum SocialPlatform {
    FACEBOOK,
    YOUTUBE,
    TIKTOK,
    ZALO,
    INSTAGRAM,
    X,
    FORUM,
    OTHER
}
