package vn.lantoa.deploy.local.sample.step;

import vn.lantoa.deploy.local.sample.call.GatewayClient;
import vn.lantoa.deploy.local.sample.sheet.SampleFiles;

/** What each step of a loading needs. */
public record LoadContext(GatewayClient gateway, SampleFiles files, LoadCounts tally) {}
