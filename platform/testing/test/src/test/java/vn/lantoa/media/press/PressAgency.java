package vn.lantoa.media.press;

/** Nobody outside of media-service may know this. */
public class PressAgency {}
