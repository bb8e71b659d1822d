import type { APIRoute, GetStaticPaths } from 'astro';
import { feedText } from '../../../features/news/feeds.ts';
import { FEED_FORMS, FEED_SCOPES } from '../../../ui/feeds.ts';
import type { FeedForm, FeedScope } from '../../../ui/feeds.ts';

interface Props {
  readonly form: FeedForm;
  readonly scope: FeedScope;
}

/** The newest changes of each kind, region and problem space, in each form of feed. */
export const getStaticPaths: GetStaticPaths = () =>
  FEED_SCOPES.flatMap((scope) =>
    (Object.keys(FEED_FORMS) as FeedForm[]).map((form) => {
      const [list, id = ''] = scope.id.split('/');
      return { params: { list, feed: `${id}.${form}` }, props: { form, scope } };
    }),
  );

export const GET: APIRoute<Props> = ({ props: { form, scope }, site: origin, locals: { site } }) =>
  new Response(feedText(site, form, scope, origin), { headers: { 'content-type': FEED_FORMS[form] } });
