"""Words that stand for machines, software and their doings: never a person."""

from pmfacilitator.language.words import listed

PRODUCTS = listed(
    """
    vim emacs vscode dependabot renovate airflow alertmanager ansible apache api argo argocd aurora aws azure
    bash bazel buildkite cassandra ceph cert-manager chef chrome ci circleci clickhouse cloudformation
    cloudfront cloudwatch concourse confluence consul containerd coredns couchdb cron css datadog discord django
    dns docker dynamo dynamodb ec2 ecs eks elastic elasticsearch elb envoy etcd excel falco fastly firefox flink
    flux fluentd gcp gerrit git github gke go grafana graphite graphql haproxy hashicorp helm heroku honeycomb
    html http influxdb ingress ios istio jaeger java javascript jenkins jira jupyterhub kafka karpenter keycloak
    kibana kong kubectl kubelet kubernetes k8s lambda linkerd linux loki lua mariadb memcached mesos minio mongo
    mongodb mysql nagios new-relic newrelic relic nfs nginx node nodejs nomad npm ntp oauth opensearch openshift
    opsgenie opentelemetry pagerduty perl php pingdom postgres postgresql powershell presto prometheus pubsub
    pulsar pulumi puppet pypi python rabbitmq rails rancher rds react redis redshift route53 ruby rust s3
    saltstack sentry slack snowflake solr spark spinnaker splunk spring sql sqlite sqs ssl statuspage systemd
    tcp teamcity telegraf tempo terraform thanos tls tomcat traefik travis trivy typeorm typescript
    ubuntu-server vault varnish vercel vitess vpc vpn webpack windows wordpress xml yaml zabbix zookeeper zuul
    json jvm cpu ram gpu url cdn acl iam icinga shinken pybal hhvm parsoid phabricator prow boskos lighthouse
    prysm nimbus teku geth besu nethermind erigon watchmouse opendistro mimir cortex
    """
)
"""Software and protocols that write-ups speak of."""

NOUNS = listed(
    """
    diagnosis analysis recovery triage failover detection staging production account action address agent agents
    alarm alarms alert alerts algorithm api app application applications apps approach artifact automation
    autoscaler backend backup backups balancer batch binary bot bots box branch bucket bug bugs build builds cache
    caches call canary certificate change changes chart check checks client clients cluster clusters code commit
    component components config configuration configs connection connections connector container containers
    controller copy cron cronjob daemon dashboard data database databases default dependency deploy deploys
    deployment deployments design device devices disk docs document documentation drive driver endpoint engine
    environment environments error errors event events exporter extension failure feature features field file files
    filter firewall fix flag flow folder form framework frontend function gateway group guard handler hardware
    heartbeat hook host hosts image images implementation import incident index infrastructure ingress instance
    instances integration interface issue issues job jobs key kernel laptop layer library limit limits line lines
    link linter listener lock log logic login logs loop machine machines mechanism memory message messages method
    metric metrics middleware migration migrations mirror mode model module modules monitor monitoring monitors
    network networks node nodes notification object order outage package packages page pager parser patch patches
    path payload permission pipeline pipelines plan platform playbook plugin pod pods policy pool pr probe probes
    problem process processes product program project protocol provisioner proxy pull query queue quota rate record
    records redirect region registry release releases replica replicas replication report repo repository request
    requests resource resources response restart result results retries retry revert rollback rollout router routes
    routing rule rules run runbook runner sandbox scanner scheduler schema script scripts sdk secret sensor server
    servers service services session setting settings setup shard shards signal site software solution spec stack
    step steps storage store subsystem suite switch sync system systems table tables task template terminal test
    tests thing things thread threads threshold ticket timeout token tool tooling tools topic traffic transaction
    trigger ui update updates upgrade validator validators value variable version versions vm vms volume watchdog
    webhook website worker workers peer peers dyno dynos widget workaround worker-node workflow workload workloads
    checklist checklists procedure procedures handbook agenda spreadsheet spreadsheets specification guideline
    guidelines generator pump valve gauge renewal renewals rota wiki which that this it these those there what one ones
    backspace enter escape
    """
)
"""Nouns for the parts, events and papers of a technical system."""

ENDINGS = (
    "tion",
    "sion",
    "ment",
    "ness",
    "ance",
    "ence",
    "ity",
    "ware",
    "base",
    "ing",
    "ings",
    "tions",
    "ments",
    "ery",
)
"""Ends of English words that name a thing or a doing rather than a person."""
