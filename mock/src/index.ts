export { createMockGuide } from './create-mock-guide';
export type {
  EditableKind,
  Incident,
  MockGuide,
  MockGuideOptions,
  MockRequest,
  RecordFields,
} from './mock-guide';
