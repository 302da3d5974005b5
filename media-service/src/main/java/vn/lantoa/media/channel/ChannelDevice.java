package vn.lantoa.media.channel;

/** By what a channel of grassroots information reaches people (Nghị định 49/2024/NĐ-CP). */
public enum ChannelDevice {
    LOUDSPEAKER,
    NETWORK_LOUDSPEAKER,
    MOBILE_LOUDSPEAKER,
    ELECTRONIC_BOARD,
    NOTICE_BOARD,
    OTHER
}
