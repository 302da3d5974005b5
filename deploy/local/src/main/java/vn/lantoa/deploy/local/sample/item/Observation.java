package vn.lantoa.deploy.local.sample.item;

/** How far an item had spread at an instant, counted from its publication on (contract.md, Press and content). */
public record Observation(
        String externalId, String observedAt, long views, long reach, long engagements, String source) {}
