package vn.lantoa.media.contract;

/** Whoever listens to media-service knows this. */
public record PressAgencyChanged(String code) {}
