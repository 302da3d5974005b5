package vn.lantoa.media.social.spread;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.lantoa.media.social.SocialPlatform;

/** What the posts on one platform have spread. */
@Schema(name = "PlatformSpread")
public record PlatformSpread(SocialPlatform platform, SpreadFigures figures) {}
