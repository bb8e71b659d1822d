/** How the data is cited, for reference managers (Citation File Format 1.2.0, citation-file-format.github.io). */
import * as words from '#words/formats.ts';
import { stringify } from 'yaml';
import type { ExportFile, ExportContext } from './export-context.ts';

/** Returns CITATION.cff. */
export function citationFile({
  dataset,
  version,
  home,
}: Pick<ExportContext, 'dataset' | 'version' | 'home'>): ExportFile {
  const { title, purpose, repository } = dataset.map;
  return {
    path: 'CITATION.cff',
    type: 'application/yaml; charset=utf-8',
    about: words.citationFile,
    content: stringify(
      {
        'cff-version': '1.2.0',
        message: words.citationMessage,
        type: 'dataset',
        title: words.dataTitle(title, version),
        abstract: purpose,
        keywords: dataset.map.data_set.keywords,
        authors: [{ name: words.contributors(title) }],
        version,
        'date-released': version,
        'license-url': dataset.map.licences.data.url,
        url: `${home}data/`,
        'repository-code': repository.url,
      },
      { lineWidth: 0 },
    ),
  };
}
