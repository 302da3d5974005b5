package vn.lantoa.media.channel;

/** What a channel is: a printed paper, a site, a wave, a page on a network, loudspeakers of a commune, a bookshop. */
public enum ChannelKind {
    PRINT,
    ONLINE,
    RADIO,
    TELEVISION,
    SOCIAL,
    GRASSROOTS,
    OTHER
}
