package vn.lantoa.media.social.spread;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the posts that name one theme have spread. A post counts with each theme that it names. */
@Schema(name = "ThemeSpread")
public record ThemeSpread(String theme, SpreadFigures figures) {}
