package vn.lantoa.platform.data.work;

/** What a publication is, or what a line of a media plan asks for. */
public interface MediaTraits {

    /** Such as NEWS; null in a line: any. */
    String genre();

    /** A language tag; null in a line: any. */
    String language();

    /** Any name of its channel; null in a publication: none is named, in a line: any. */
    String channel();
}
