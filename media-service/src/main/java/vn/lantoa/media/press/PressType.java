package vn.lantoa.media.press;

/**
 * The kinds of press of Luật Báo chí 2016, Điều 3: báo in, báo nói, báo hình, báo điện tử; tạp chí apart, because rules
 * ask for it.
 */
public enum PressType {
    PRINT,
    RADIO,
    TELEVISION,
    ELECTRONIC,
    MAGAZINE
}
